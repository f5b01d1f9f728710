package candour.benchmark;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Fold;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Stored;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.UUID;

/** The noun that is measured: an entry is added to a ledger unless a gate is closed. */
final class Entry {

    /** Adds one. */
    record AddEntry(UUID ledgerId, UUID gateId, String payload) {}

    /** What is stored. */
    sealed interface LedgerEvent {
        UUID ledgerId();
    }

    @Stored("bench-entry-added")
    record EntryAdded(UUID ledgerId, UUID gateId, String payload) implements LedgerEvent {}

    /** What would close the gate. */
    sealed interface GateEvent {
        UUID gateId();
    }

    @Stored("bench-gate-closed")
    record GateClosed(UUID gateId) implements GateEvent {}

    static final Fold<Long, LedgerEvent> LEDGER =
            new Fold<>("bench-ledger", LedgerEvent.class, LedgerEvent::ledgerId, (count, _) -> count + 1, 0L);
    static final Fold<Boolean, GateEvent> GATE =
            new Fold<>("bench-gate", GateEvent.class, GateEvent::gateId, (_, _) -> true, false);
    static final Decider<AddEntry> ADDING = Decider.of(AddEntry.class)
            .writes(LEDGER, AddEntry::ledgerId)
            .reads(GATE, AddEntry::gateId)
            .decides((command, facts) -> facts.of(GATE)
                    ? Decision.alreadySo()
                    : Decision.of(new EntryAdded(command.ledgerId(), command.gateId(), command.payload())));

    /** A row for each ledger. */
    record LedgerRow(String key, long entries) implements Row {}

    /** Counts the entries of each ledger. */
    static final ReadModel<LedgerRow> LEDGERS = new ReadModel<>() {
        @Override
        public String name() {
            return "bench-ledgers";
        }

        @Override
        public Class<LedgerRow> row() {
            return LedgerRow.class;
        }

        @Override
        public void on(LoggedEvent event, Rows<LedgerRow> rows) {
            if (event.payload() instanceof EntryAdded added) {
                var key = added.ledgerId().toString();
                long before = rows.find(key).map(LedgerRow::entries).orElse(0L);
                rows.put(new LedgerRow(key, before + 1));
            }
        }
    };

    private Entry() {}
}
