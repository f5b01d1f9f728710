package candour.document;

import java.util.List;

/** One thing a document says. */
public sealed interface Part {

    /** What it is, for the page it is printed by. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** Begins a section. */
    record Heading(String text) implements Part {}

    /** Words of somebody, line breaks kept. */
    record Paragraph(String text) implements Part {}

    /** Points, in no order that matters. */
    record Points(List<String> points) implements Part {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Short answers to short questions: when, where, by whom. */
    record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One of them. */
    record Fact(String label, String value) {}

    /**
     * Rows under headings.
     *
     * @param caption what the table shows, read out before it
     * @param rows each as long as the headings
     */
    record Table(String caption, List<String> headings, List<List<String>> rows) implements Part {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != headings.size()) {
                    throw new IllegalArgumentException(
                            "A row of the table has " + row.size() + " cells, not " + headings.size());
                }
            }
        }
    }
}
