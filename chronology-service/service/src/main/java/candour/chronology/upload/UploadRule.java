package candour.chronology.upload;

import static candour.platform.decision.Citation.must;

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
    IMPORT_IS_NOT_RUNNING(must("S002-074", "Ruling R28", "No import of this file is running."));

    private final Citation citation;

    UploadRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
