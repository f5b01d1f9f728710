package candour.chronology.read;

import candour.chronology.verification.VerificationEvent;
import candour.chronology.verification.VerificationEvent.DisputeSettled;
import candour.chronology.verification.VerificationEvent.EntryDisputed;
import candour.chronology.verification.VerificationEvent.EntryVerified;
import candour.chronology.verification.VerificationEvent.Manner;
import candour.chronology.verification.VerificationEvent.Settlement;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who checked an entry, who disputes it, and what became of that. */
public record VerificationRow(UUID entryId, UUID reviewId, Code agency, List<Checked> checks, List<Disputed> disputes)
        implements Row {

    /** @param version of the entry that was checked */
    public record Checked(
            int version, Manner manner, @Nullable Code verifier, Sealed against, LocalDate on) {}

    /** @param settlement null while it is open */
    public record Disputed(
            UUID disputeId,
            int version,
            Sealed reason,
            LocalDate on,
            @Nullable Settlement settlement,
            @Nullable Sealed settledBecause,
            @Nullable LocalDate settledOn) {}

    public static final ReadModel<VerificationRow> VERIFICATIONS =
            new Model<>("entry-verifications", VerificationRow.class, VerificationEvent.class, (told, rows) -> {
                var event = told.event();
                var none = new VerificationRow(event.entryId(), event.reviewId(), event.agency(), List.of(), List.of());
                rows.put(rows.find(none.key()).orElse(none).after(event));
            });

    private VerificationRow after(VerificationEvent event) {
        return switch (event) {
            case EntryVerified e ->
                new VerificationRow(
                        entryId,
                        reviewId,
                        agency,
                        Stream.concat(
                                        checks.stream(),
                                        Stream.of(new Checked(
                                                e.version(), e.manner(), e.verifier(), e.against(), e.on())))
                                .toList(),
                        disputes);
            case EntryDisputed e ->
                with(Stream.concat(
                        disputes.stream(),
                        Stream.of(new Disputed(e.disputeId(), e.version(), e.reason(), e.on(), null, null, null))));
            case DisputeSettled e -> with(disputes.stream().map(dispute -> settled(dispute, e)));
        };
    }

    private VerificationRow with(Stream<Disputed> all) {
        return new VerificationRow(entryId, reviewId, agency, checks, all.toList());
    }

    private static Disputed settled(Disputed was, DisputeSettled e) {
        if (!was.disputeId.equals(e.disputeId())) return was;
        return new Disputed(was.disputeId, was.version, was.reason, was.on, e.settlement(), e.reason(), e.on());
    }

    @Override
    public String key() {
        return entryId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
