package candour.chronology.upload;

import static candour.platform.decision.Citation.must;
import static candour.platform.decision.Citation.usually;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What bringing a file in keeps to. */
public enum UploadRule implements Rule {
    FILE_IS_NOT_KNOWN(must("S002-074", "Ruling R28", "There is no such file here to bring in.")),
    FILE_WAS_GIVEN_UP(
            must("S002-074", "Ruling R28", "The file was given up or its seven days are over; hand it in again.")),
    FILE_IS_BEING_IMPORTED(must("S002-074", "Ruling R28", "The file is being brought in at this moment.")),
    FILE_IS_IMPORTED(
            must("S002-074", "Ruling R28", "The file has been brought in; its entries are changed one by one.")),
    IMPORT_IS_NOT_RUNNING(must("S002-074", "Ruling R28", "No import of this file is running.")),
    COLUMNS_WERE_CHOSEN_ANEW(must(
            "S002-074",
            "Ruling R28",
            "The columns were chosen anew since the rows were read; look at the preview once more.")),
    COLUMNS_NEED_DATE_AND_EVENT(
            must("S002-074", "Ruling R28", "One column has to be the date, and one what happened.")),
    COLUMN_HOLDS_ONE_THING(
            must("S002-074", "Ruling R28", "A column holds one thing, and dates, times and places one column each.")),
    FILE_WAITS_ALREADY(usually(
            "S002-074", "Ruling R28", "This very file is here already; nothing of it counts until it is brought in.")),
    FILE_WAS_IMPORTED_BEFORE(
            usually("S002-074", "Ruling R28", "This very file was brought in before; its entries count once."));

    private final Citation citation;

    UploadRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
