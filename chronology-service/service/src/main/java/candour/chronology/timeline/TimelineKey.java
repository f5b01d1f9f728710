package candour.chronology.timeline;

import candour.chronology.timeline.Shade.Kind;

/** What the signs of a timeline mean, below it. */
record TimelineKey(Markup out) {
    private static final int APART = 300;

    void write(int x, int y) {
        out.raw("<g><circle cx=\"").number(x + 12).raw("\" cy=\"").number(y - 4).raw("\" r=\"4\"/>");
        words(x + 30, y, "the day is known");
        out.raw("<path d=\"M")
                .number(x + APART)
                .raw(" ")
                .number(y - 8)
                .raw("h24v8h-24Z\" fill=\"#fff\" stroke=\"#000\"/>");
        words(x + APART + 30, y, "some time within the bar");
        out.raw("<path d=\"M").number(x + 2 * APART).raw(" ").number(y - 4);
        out.raw("l8 -4h16v8h-16Z\" fill=\"#fff\" stroke=\"#000\" stroke-dasharray=\"3 2\"/>");
        words(x + 2 * APART + 30, y, "arrow: open end; dashed: date in doubt");
        int at = x + 3 * APART;
        for (Kind kind : Kind.values()) {
            out.raw("<rect x=\"").number(at).raw("\" y=\"").number(y - 10);
            out.raw("\" width=\"24\" height=\"12\" stroke=\"#000\" fill=\"url(#" + kind.pattern() + ")\"/>");
            words(at + 30, y, kind.words());
            at += APART;
        }
        out.raw("</g>\n");
    }

    private void words(int x, int y, String words) {
        out.raw("<text x=\"")
                .number(x)
                .raw("\" y=\"")
                .number(y)
                .raw("\">")
                .words(words)
                .raw("</text>");
    }
}
