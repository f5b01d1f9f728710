package candour.chronology.timeline;

/** Draws one entry: a disc for a known day; else a bar as long as the doubt, closed where an end is known and pointed where it is not. */
record MarkDrawing(Markup out) {
    private static final int THICK = 8;

    void draw(Mark mark, int x, int y) {
        out.raw("<g>");
        title(mark);
        String line = " stroke=\"#000\"" + (mark.doubted() ? " stroke-dasharray=\"3 2\"" : "");
        int middle = y + THICK / 2;
        if (mark.point()) {
            out.raw("<circle cx=\"")
                    .number(x + mark.left() + mark.width() / 2)
                    .raw("\" cy=\"")
                    .number(middle);
            out.raw("\" r=\"4\" fill=\"" + (mark.doubted() ? "#fff" : "#000") + "\"" + line + "/></g>\n");
            return;
        }
        int left = x + mark.left();
        int right = x + mark.right();
        out.raw("<path d=\"M").number(left).raw(" ").number(mark.openLeft() ? middle : y);
        if (mark.openLeft()) out.raw("L").number(left + THICK).raw(" ").number(y);
        out.raw("H").number(mark.openRight() ? right - THICK : right);
        if (mark.openRight()) out.raw("L").number(right).raw(" ").number(middle);
        if (mark.openRight()) out.raw("L").number(right - THICK).raw(" ").number(y + THICK);
        else out.raw("V").number(y + THICK);
        out.raw("H").number(mark.openLeft() ? left + THICK : left);
        out.raw("Z\" fill=\"#fff\"" + line + "/></g>\n");
    }

    private void title(Mark mark) {
        TimelineEntry entry = mark.entry();
        out.raw("<title>").number(entry.number()).raw(". ").words(entry.lane()).raw(": ");
        out.words(entry.when().words());
        if (entry.words() != null) out.raw(" ").words(entry.words());
        out.raw("</title>");
    }
}
