package candour.chronology.imports.preview;

/** Why a whole file is not taken, and what the person can do about it. */
public enum Unreadable {
    TOO_LARGE("The file is larger than 50 MB. Please send it in parts, or without its pictures."),
    EMPTY("The file is empty."),
    MACROS(
            "The file contains macros, which are never run or kept here. Please save it as a plain .docx, .xlsx, .odt or .ods and send that."),
    PASSWORD(
            "The file is protected by a password. Please send a copy without one; it is sealed as soon as it arrives."),
    OLD_OFFICE("This is a file of Word or Excel from before 2007. Please save it as .docx or .xlsx and send that."),
    OPEN_DOCUMENT(
            "This is an OpenDocument drawing or presentation. Please save its table as .odt, .ods or .csv and send that."),
    RICH_TEXT("This is a rich text file. Please save it as .docx or .odt and send that."),
    MARKUP("This is a web page or an XML file. Please save it as .docx, .xlsx or .csv and send that."),
    PDF("This is a PDF, from which tables cannot be taken safely. Please send the document it was made from."),
    UNKNOWN("This is not a Word document, an Excel workbook, an OpenDocument text or sheet, a .csv or a .json file."),
    DAMAGED("The file is damaged or was cut off on the way. Please send it again."),
    BOMB("The file unpacks to far more than a chronology can be, so it is not opened."),
    TOO_MANY_ROWS("The file has more than 200,000 rows. Please send it in parts."),
    NO_TABLE("There is no table in it: rows with a column for the date and one for what happened.");

    private final String words;

    Unreadable(String words) {
        this.words = words;
    }

    /** A clear sentence for the person who handed the file in. */
    public String words() {
        return words;
    }
}
