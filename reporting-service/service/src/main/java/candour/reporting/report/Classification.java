package candour.reporting.report;

import candour.platform.access.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a statement is, and whose.
 *
 * @param holder whose opinion, account or intention it is: a reference or pseudonym, never a name
 * @param source what a fact rests on: a finding, an entry, a document
 */
public record Classification(
        StatementKind kind, @Nullable Code holder, @Nullable Code source) {

    /** Refuses an opinion without a holder and a fact without a source (S002-140). */
    Classification checked() {
        switch (kind) {
            case FACT -> {
                if (source == null) {
                    throw ReportRule.FACT_HAS_A_SOURCE.broken();
                }
            }
            case OPINION, ACCOUNT, INTENTION -> {
                if (holder == null) {
                    throw ReportRule.OPINION_HAS_A_HOLDER.broken();
                }
            }
            case UNCLASSIFIED -> {}
        }
        return this;
    }
}
