package candour.chronology.timeline;

import candour.chronology.timeline.Layout.Lane;
import candour.chronology.timeline.Shade.Kind;

/** A timeline as SVG: readable in black and white, without script, style sheet or anything fetched. */
public final class TimelineSvg {
    private static final int LEFT = 200;
    private static final int TOP = 60;
    private static final int ROW = 14;
    private static final int GAP = 10;
    private static final int WIDTH = LEFT + Layout.LINE + Layout.UNDATED + 20;

    private final Markup out = new Markup();
    private final Timeline timeline;
    private final Layout layout;

    private TimelineSvg(Timeline timeline) {
        this.timeline = timeline;
        this.layout = Layout.of(timeline);
    }

    public static String of(Timeline timeline) {
        return new TimelineSvg(timeline).written();
    }

    private String written() {
        int height = TOP + 40;
        for (Lane lane : layout.lanes()) height += high(lane);
        out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .number(WIDTH)
                .raw(" ");
        out.number(height)
                .raw("\" role=\"img\" aria-labelledby=\"timeline-title timeline-desc\" font-family=\"sans-serif\""
                        + " font-size=\"12\" fill=\"#000\">\n<title id=\"timeline-title\">");
        out.words(timeline.title()).raw("</title>\n<desc id=\"timeline-desc\">");
        out.words(timeline.description()).raw("</desc>\n<defs>");
        for (Kind kind : Kind.values()) pattern(kind);
        out.raw("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        out.raw("<text x=\"8\" y=\"22\" font-size=\"16\" font-weight=\"bold\">").words(timeline.title());
        out.raw("</text>\n");
        int bottom = height - 40;
        for (Ticks.Tick tick : Ticks.of(layout.span()).ticks()) tick(tick, bottom);
        out.raw("<text x=\"").number(LEFT + Layout.LINE + 8).raw("\" y=\"50\">no date</text>\n");
        int top = TOP;
        for (Lane lane : layout.lanes()) {
            lane(lane, top);
            top += high(lane);
        }
        new TimelineKey(out).write(8, bottom + 26);
        return out.raw("</svg>\n").toString();
    }

    private static int high(Lane lane) {
        return lane.rows() * ROW + GAP;
    }

    private void pattern(Kind kind) {
        String drawn =
                switch (kind) {
                    case NO_CONTACT -> "<path d=\"M0 8L8 0\" stroke=\"#999\"/>";
                    case GAP -> "<circle cx=\"4\" cy=\"4\" r=\"1.5\" fill=\"#777\"/>";
                    case PAUSE -> "<path d=\"M4 0V8\" stroke=\"#bbb\" stroke-width=\"2\"/>";
                };
        out.raw("<pattern id=\"" + kind.pattern() + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">");
        out.raw(drawn).raw("</pattern>");
    }

    private void tick(Ticks.Tick tick, int bottom) {
        int x = LEFT + layout.span().on(tick.at(), Layout.LINE);
        out.raw("<path d=\"M").number(x).raw(" 54V").number(bottom).raw("\" stroke=\"#ccc\"/><text x=\"");
        out.number(x + 2).raw("\" y=\"50\">").words(tick.words()).raw("</text>\n");
    }

    private void lane(Lane lane, int top) {
        out.raw("<g>\n<path d=\"M0 ").number(top).raw("H").number(WIDTH).raw("\" stroke=\"#000\"/><text x=\"8\" y=\"");
        out.number(top + 16).raw("\" font-weight=\"bold\">").words(lane.name()).raw("</text>\n");
        for (Shade shade : timeline.shades())
            if (shade.lane() == null || shade.lane().equals(lane.name())) shade(shade, top, high(lane));
        MarkDrawing drawing = new MarkDrawing(out);
        for (Mark mark : lane.marks()) drawing.draw(mark, LEFT, top + GAP / 2 + mark.row() * ROW);
        out.raw("</g>\n");
    }

    private void shade(Shade shade, int top, int height) {
        if (!layout.span().meets(shade.from(), shade.until())) return;
        int from = layout.span().on(shade.from(), Layout.LINE);
        int until = layout.span().on(shade.until(), Layout.LINE);
        out.raw("<rect x=\"").number(LEFT + from).raw("\" y=\"").number(top).raw("\" width=\"");
        out.number(Math.max(1, until - from)).raw("\" height=\"").number(height).raw("\" fill=\"url(#");
        out.raw(shade.kind().pattern()).raw(")\"><title>").words(shade.kind().words());
        out.raw("</title></rect>\n");
    }
}
