package candour.chronology.read;

import candour.chronology.gap.GapEvent;
import candour.chronology.gap.GapEvent.FurtherInformationRequested;
import candour.chronology.gap.GapEvent.GapAssigned;
import candour.chronology.gap.GapEvent.GapClosed;
import candour.chronology.gap.GapEvent.GapIdentified;
import candour.chronology.gap.GapEvent.GapReopened;
import candour.chronology.gap.GapEvent.GapWeighed;
import candour.chronology.gap.Outcome;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A gap in the register.
 *
 * @param person who sees to it, or null
 * @param requests what was asked for to fill it
 * @param closing how it was closed; null while it is open
 * @param words what was found out, why it cannot be obtained, or why it was weighed or opened again: whatever was said last
 */
public record GapRow(
        UUID reviewId,
        UUID gapId,
        boolean critical,
        Sealed what,
        @Nullable Code agency,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        LocalDate identifiedOn,
        @Nullable Code person,
        List<UUID> requests,
        @Nullable Closing closing,
        @Nullable Sealed words)
        implements Row {

    /** @param evidence what fills it */
    public record Closing(Outcome outcome, LocalDate on, List<UUID> evidence) {}

    public GapRow {
        requests = List.copyOf(requests);
    }

    public static final ReadModel<GapRow> GAPS =
            new Model<>("information-gaps", GapRow.class, GapEvent.class, (told, rows) -> {
                if (told.event() instanceof GapIdentified e) rows.put(of(e));
                else rows.change(told.event().gapId().toString(), row -> row.after(told.event()));
            });

    private static GapRow of(GapIdentified e) {
        return new GapRow(
                e.reviewId(),
                e.gapId(),
                e.critical(),
                e.what(),
                e.agency(),
                e.from(),
                e.until(),
                e.on(),
                null,
                List.of(),
                null,
                null);
    }

    private GapRow after(GapEvent event) {
        return switch (event) {
            case GapIdentified _ -> this;
            case GapWeighed e -> with(e.critical(), person, requests, closing, e.reason());
            case GapAssigned e -> with(critical, e.person(), requests, closing, words);
            case FurtherInformationRequested e ->
                with(
                        critical,
                        person,
                        Stream.concat(requests.stream(), Stream.of(e.requestId()))
                                .toList(),
                        closing,
                        words);
            case GapClosed e ->
                with(critical, person, requests, new Closing(e.outcome(), e.on(), e.evidence()), e.words());
            case GapReopened e -> with(critical, person, requests, null, e.reason());
        };
    }

    private GapRow with(
            boolean weight, @Nullable Code by, List<UUID> asked, @Nullable Closing closed, @Nullable Sealed said) {
        return new GapRow(reviewId, gapId, weight, what, agency, from, until, identifiedOn, by, asked, closed, said);
    }

    public boolean open() {
        return closing == null;
    }

    @Override
    public String key() {
        return gapId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return identifiedOn + "/" + gapId;
    }
}
