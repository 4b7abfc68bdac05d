"""What English abbreviations, units, currencies and symbols are called."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

CURRENCIES = {
    "$": ("dollar", "cent"), "US$": ("U S dollar", "cent"), "£": ("pound", "penny"), "€": ("euro", "cent"),
    "¥": ("yen", ""), "₹": ("rupee", ""), "₩": ("won", ""), "₽": ("ruble", ""),
    "USD": ("U S dollar", "cent"), "EUR": ("euro", "cent"), "GBP": ("pound", "penny"), "CNY": ("yuan", ""),
    "RMB": ("yuan", ""), "JPY": ("yen", ""), "CAD": ("Canadian dollar", "cent"), "AUD": ("Australian dollar",
    "cent"),
}  # fmt: skip

UNITS = {
    "km/h": "kilometer per hour", "kph": "kilometer per hour", "mph": "mile per hour", "m/s": "meter per second",
    "km²": "square kilometer", "km2": "square kilometer", "m²": "square meter", "m2": "square meter",
    "m³": "cubic meter", "cm³": "cubic centimeter", "km": "kilometer", "cm": "centimeter", "mm": "millimeter",
    "m": "meter", "kg": "kilogram", "mg": "milligram", "g": "gram", "lbs": "pound", "lb": "pound", "oz": "ounce",
    "ft": "foot", "in.": "inch", "mi": "mile", "yd": "yard", "ml": "milliliter", "mL": "milliliter", "L": "liter",
    "l": "liter", "°C": "degree Celsius", "℃": "degree Celsius", "°F": "degree Fahrenheit",
    "℉": "degree Fahrenheit",
    "°": "degree", "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz", "Hz": "hertz", "kW": "kilowatt",
    "MW": "megawatt", "W": "watt", "V": "volt", "kB": "kilobyte", "KB": "kilobyte", "MB": "megabyte",
    "GB": "gigabyte", "TB": "terabyte", "ms": "millisecond", "s": "second", "sec": "second", "min": "minute",
    "hrs": "hour", "hr": "hour", "h": "hour", "dB": "decibel", "ha": "hectare", "kcal": "kilocalorie",
}  # fmt: skip

ABBREVIATIONS = {
    "mr": "Mister", "mrs": "Missus", "ms": "Miz", "prof": "Professor", "rev": "Reverend", "gen": "General",
    "col": "Colonel", "capt": "Captain", "lt": "Lieutenant", "sgt": "Sergeant", "gov": "Governor", "sen": "Senator",
    "rep": "Representative", "hon": "Honorable", "jr": "Junior", "sr": "Senior", "mt": "Mount", "ft": "Fort",
    "vs": "versus", "etc": "et cetera", "approx": "approximately", "dept": "department", "inc": "incorporated",
    "ltd": "limited", "co": "company", "corp": "corporation", "ave": "Avenue", "blvd": "Boulevard", "rd": "Road",
    "e.g": "for example", "i.e": "that is", "a.k.a": "also known as", "fig": "figure", "vol": "volume",
    "pp": "pages",
    "est": "estimated", "govt": "government", "min": "minutes", "max": "maximum", "tel": "telephone",
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "thu": "Thursday",
    "thurs": "Thursday",
    "fri": "Friday", "jan": "January", "feb": "February", "aug": "August", "sept": "September", "oct": "October",
    "nov": "November", "dec": "December",
}  # fmt: skip

BEFORE_NAMES = frozenset(
    {"mr", "mrs", "ms", "prof", "rev", "gen", "col", "capt", "lt", "sgt", "gov", "sen", "rep", "hon", "mt", "ft",
     "vs", "e.g", "i.e", "approx", "fig", "vol", "pp"}
)  # fmt: skip

INITIALISMS = (
    "USA", "US", "UK", "UN", "EU", "TV", "DVD", "CD", "DJ", "AI", "IT", "ID", "PC", "CPU", "GPU", "UFO", "DNA",
    "FBI",
    "CIA", "BBC", "CNN", "NBA", "CEO", "CFO", "CTO", "VIP", "FAQ", "DIY", "GDP", "IQ", "PR", "HR", "HTML", "URL",
    "PDF", "USB", "GPS", "SMS", "SOS", "ATM", "BMW", "IBM", "MIT", "NYC", "LA", "PE", "RV", "SUV", "TNT", "VR",
    "XL",
)  # fmt: skip

REGNAL_NAMES = (
    "Henry", "Louis", "Edward", "George", "Charles", "James", "William", "Richard", "Elizabeth", "Mary", "Philip",
    "Frederick", "Francis", "Alexander", "Nicholas", "Catherine", "Peter", "Ivan", "John", "Paul", "Pius",
    "Benedict",
    "Napoleon", "Leo", "Gregory", "Victoria", "Ramses", "Rameses", "Ferdinand", "Gustav", "Harald", "Olaf",
)  # fmt: skip

FRACTION_SIGNS = {
    "½": "one half", "⅓": "one third", "⅔": "two thirds", "¼": "one quarter", "¾": "three quarters",
    "⅕": "one fifth", "⅛": "one eighth", "⅜": "three eighths", "⅝": "five eighths", "⅞": "seven eighths",
}  # fmt: skip

SYMBOLS = {
    "&": " and ", "@": " at ", "%": " percent ", "+": " plus ", "=": " equals ", "<": " less than ",
    ">": " greater than ",
    "×": " times ", "÷": " divided by ", "≈": " about ", "~": " about ", "±": " plus or minus ", "≤": " at most ",
    "≥": " at least ", "°": " degrees ", "^": " ", "*": " ", "_": " ", "|": " ", "\\": " ", "/": " ", "©": " ",
    "®": " ",
    "™": " ", "#": " ", "$": " dollars ", "€": " euros ", "£": " pounds ", "[": ", ", "]": ", ", "{": " ", "}": " ",
    "(": ", ", ")": ", ", '"': " ", "→": " to ", "•": " ", "·": " ",
}  # fmt: skip
