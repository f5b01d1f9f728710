package candour.chronology.imports.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parts of an Office or OpenDocument package say of it: what it is, and what it must not be. */
final class PackageParts {
    private static final Pattern OUTSIDE = Pattern.compile("<Relationship\\s[^>]*TargetMode=\"External\"[^>]*>");
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    private boolean word;
    private boolean excel;
    private boolean openText;
    private boolean openSheet;
    private boolean openOther;
    private boolean macros;
    private boolean password;
    private boolean pointsElsewhere;

    /** Whether the words of a part say something of the whole. */
    static boolean tells(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals("mimetype")
                || name.equals("META-INF/manifest.xml")
                || name.endsWith(".rels");
    }

    void part(String name) {
        macros |= name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
        pointsElsewhere |= name.startsWith("xl/externalLinks/") || name.equals("xl/connections.xml");
        openOther |= name.equals("META-INF/manifest.xml");
    }

    void words(String name, String words) {
        switch (name) {
            case "[Content_Types].xml" -> {
                macros |= words.contains("macroEnabled");
                word |= words.contains("wordprocessingml.document.main+xml");
                excel |= words.contains("spreadsheetml.sheet.main+xml");
            }
            case "mimetype", "META-INF/manifest.xml" -> {
                openText |= words.startsWith(OPEN + "text") || words.contains('"' + OPEN + "text\"");
                openSheet |= words.startsWith(OPEN + "spreadsheet") || words.contains('"' + OPEN + "spreadsheet\"");
                password |= words.contains("encryption-data");
            }
            default -> {
                for (Matcher found = OUTSIDE.matcher(words); found.find(); )
                    pointsElsewhere |= !found.group().contains("/relationships/hyperlink\"");
            }
        }
    }

    FileKind kind() throws UnreadableFile {
        if (macros) throw new UnreadableFile(Unreadable.MACROS);
        if (password) throw new UnreadableFile(Unreadable.PASSWORD);
        if (openText != openSheet && !word && !excel) return openText ? FileKind.OPEN_TEXT : FileKind.OPEN_SHEET;
        if (openOther) throw new UnreadableFile(Unreadable.OPEN_DOCUMENT);
        if (word == excel) throw new UnreadableFile(Unreadable.UNKNOWN);
        return word ? FileKind.WORD : FileKind.EXCEL;
    }

    boolean pointsElsewhere() {
        return pointsElsewhere;
    }
}
