package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Cell.Nature;
import candour.chronology.imports.preview.Table.Line;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A .json file: a list of flat objects, or an object with such lists by name. Each list is a table, and the names of what its objects hold
 * are its headings ("startDate" is a start date). Anything else in the file is passed over, above all whose chronology it says it is.
 */
final class JsonTables {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNameLength(200)
                    .maxNumberLength(40)
                    .maxStringLength(1_000_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonTables() {}

    static List<Table> of(String text) throws UnreadableFile {
        List<Table> tables = new ArrayList<>();
        int rows = 0;
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() == JsonToken.START_ARRAY) tables.add(list("file", json, 0));
            else
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    if (json.nextToken() == JsonToken.START_ARRAY) {
                        if (FileTables.isTooMuch(tables.size(), rows))
                            throw new UnreadableFile(Unreadable.TOO_MANY_ROWS);
                        tables.add(list(name, json, rows));
                        rows += tables.getLast().lines().size();
                    } else json.skipChildren();
                }
            if (json.nextToken() != null) throw new UnreadableFile(Unreadable.DAMAGED);
        } catch (IOException _) {
            throw new UnreadableFile(Unreadable.DAMAGED);
        }
        return tables;
    }

    private static Table list(String name, JsonParser json, int before) throws IOException, UnreadableFile {
        List<Line> lines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            if (before + lines.size() >= FileTables.MOST_ROWS) throw new UnreadableFile(Unreadable.TOO_MANY_ROWS);
            List<Cell> cells = next == JsonToken.START_OBJECT ? object(names, json) : List.of(cell(json));
            lines.add(new Line(lines.size() + 1, cells));
        }
        List<Cell> headings = names.stream().map(JsonTables::heading).toList();
        lines.addFirst(new Line(0, headings));
        return new Table(name, lines);
    }

    private static List<Cell> object(List<String> names, JsonParser json) throws IOException {
        List<Cell> cells = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            Cell cell = cell(json);
            if (!names.contains(name) && names.size() < FileTables.MOST_COLUMNS) names.add(name);
            int place = names.indexOf(name);
            while (cells.size() <= place) cells.add(Cell.BLANK);
            if (place >= 0) cells.set(place, cell);
        }
        return cells;
    }

    private static Cell cell(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Cell.plain(json.getText().strip());
            case VALUE_TRUE -> Cell.plain("yes");
            case VALUE_FALSE -> Cell.plain("no");
            case VALUE_NULL -> Cell.BLANK;
            case null, default -> {
                json.skipChildren();
                yield new Cell("", null, Nature.BROKEN);
            }
        };
    }

    private static Cell heading(String name) {
        return Cell.plain(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " "));
    }
}
