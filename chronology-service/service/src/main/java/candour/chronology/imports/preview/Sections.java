package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Table.Line;
import java.util.ArrayList;
import java.util.List;

/** Tables that stand below each other on one sheet, each with headings of its own, are tables of their own. */
final class Sections {
    private Sections() {}

    static List<Table> of(List<Table> tables) {
        List<Table> sections = new ArrayList<>();
        for (Table table : tables) split(table, sections);
        return sections;
    }

    private static void split(Table table, List<Table> sections) {
        List<Line> lines = table.lines();
        List<String> headings = HeadingRow.of(table).map(HeadingRow::words).orElse(null);
        int from = 0;
        int part = 1;
        boolean begun = false;
        for (int i = 0; headings != null && i < lines.size(); i++) {
            if (!HeadingRow.begins(lines.get(i))) continue;
            List<String> words = HeadingRow.words(lines.get(i));
            if (begun && !words.equals(headings)) {
                sections.add(new Table(name(table, part++), lines.subList(from, i)));
                from = i;
            }
            headings = words;
            begun = true;
        }
        sections.add(new Table(name(table, part), lines.subList(from, lines.size())));
    }

    private static String name(Table table, int part) {
        return part == 1 ? table.name() : table.name() + ", part " + part;
    }
}
