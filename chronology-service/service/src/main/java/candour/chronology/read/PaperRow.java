package candour.chronology.read;

import candour.chronology.paper.PaperEvent;
import candour.chronology.paper.PaperEvent.PaperMade;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;

/** A file that was made of a merged chronology, with its hash. */
public record PaperRow(PaperMade made) implements Row {

    public static final ReadModel<PaperRow> PAPERS =
            new Model<>("chronology-papers", PaperRow.class, PaperEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case PaperMade e -> rows.put(new PaperRow(e));
                }
            });

    @Override
    public String key() {
        return made.paperId().toString();
    }

    @Override
    public String scope() {
        return made.reviewId().toString();
    }

    @Override
    public String order() {
        return made.on() + "/" + made.paperId();
    }
}
