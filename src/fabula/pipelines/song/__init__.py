"""Songs: words, score, stems, voice, mix, cover, lyric video, and every file a listener may want."""
