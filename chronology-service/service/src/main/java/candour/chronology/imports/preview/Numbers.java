package candour.chronology.imports.preview;

import org.jspecify.annotations.Nullable;

/** Counts as files state them, which may be missing, absurd or no numbers at all. */
final class Numbers {
    private Numbers() {}

    static int between(@Nullable String figures, int least, int most) {
        if (figures == null || !figures.matches("\\d{1,18}")) return least;
        return (int) Math.clamp(Long.parseLong(figures), least, most);
    }
}
