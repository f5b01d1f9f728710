package candour.document;

import candour.document.Part.Fact;
import candour.document.Part.Facts;
import candour.document.Part.Heading;
import candour.document.Part.Paragraph;
import candour.document.Part.Points;
import candour.document.Part.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters a PDF of ours can print: Liberation Sans has Latin (with Gaelic, Welsh and Polish), Greek and Cyrillic. A
 * name in other letters must not be lost without a word: each such letter is printed as a box, and the file says so.
 */
final class Letters {
    static final String FAMILY = "Liberation Sans";
    static final List<Cut> CUTS =
            List.of(new Cut(400, "LiberationSans-Regular.ttf"), new Cut(700, "LiberationSans-Bold.ttf"));

    private static final String BOX = "\u25a1";
    private static final String NOTE =
            "Some letters of this document cannot be printed here and stand as " + BOX + ". The Word file has them.";
    private static final List<CmapLookup> KNOWN =
            CUTS.stream().map(Cut::letters).toList();

    private Letters() {}

    /** A weight of the typeface. */
    record Cut(int weight, String file) {
        InputStream stream() {
            return Objects.requireNonNull(
                    Letters.class.getResourceAsStream("/liberation/" + file), "The typeface of printed documents");
        }

        private CmapLookup letters() {
            try (var in = stream();
                    var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException("The typeface of printed documents cannot be read", e);
            }
        }
    }

    /** The same document in letters that can be printed, with a note where that is not all of it. */
    static Document printable(Document document) {
        var plain = in(document, Letters::plain);
        var printed = in(plain, Letters::printable);
        if (printed.equals(plain)) {
            return printed;
        }
        var parts = new ArrayList<>(printed.parts());
        parts.add(new Paragraph(NOTE));
        return new Document(printed.title(), printed.subject(), printed.reference(), parts);
    }

    private static Document in(Document document, UnaryOperator<String> text) {
        return new Document(
                text.apply(document.title()),
                text.apply(document.subject()),
                text.apply(document.reference()),
                document.parts().stream().map(part -> printable(part, text)).toList());
    }

    /** Line ends as every system writes them, and a hyphen that does not break as one that does. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2011', '-');
    }

    private static Part printable(Part part, UnaryOperator<String> text) {
        return switch (part) {
            case Heading heading -> new Heading(text.apply(heading.text()));
            case Paragraph paragraph -> new Paragraph(text.apply(paragraph.text()));
            case Points points -> new Points(points.points().stream().map(text).toList());
            case Facts facts ->
                new Facts(facts.facts().stream()
                        .map(fact -> new Fact(text.apply(fact.label()), text.apply(fact.value())))
                        .toList());
            case Table table ->
                new Table(
                        text.apply(table.caption()),
                        table.headings().stream().map(text).toList(),
                        table.rows().stream()
                                .map(row -> row.stream().map(text).toList())
                                .toList());
        };
    }

    private static String printable(String text) {
        return text.codePoints()
                .mapToObj(letter -> known(letter) ? Character.toString(letter) : BOX)
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static boolean known(int letter) {
        return letter == '\n' || letter == '\t' || KNOWN.stream().allMatch(cut -> cut.getGlyphId(letter) != 0);
    }
}
