package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronologyEvent.AgencyLeadNominated;
import candour.chronology.team.TeamEvent;
import candour.chronology.team.TeamEvent.RoleEnded;
import candour.chronology.team.TeamEvent.RoleLearnt;
import candour.chronology.team.TeamEvent.ToldInError;
import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holds, or held, a role on a review or for a committee.
 *
 * @param agency for a bound role, else null
 * @param learntBy review-service's event; null for a lead nominated here
 * @param endedBy review-service's event that ended it, or null
 */
public record RoleRow(
        UUID of,
        String appointment,
        Code person,
        String role,
        @Nullable Code agency,
        @Nullable UUID learntBy,
        @Nullable UUID endedBy)
        implements Row {

    /** The role of whoever writes an agency's chronology; bound to the agency. */
    public static final String AGENCY_LEAD = "AGENCY_LEAD";

    public static final ReadModel<RoleRow> ROLES = new ReadModel<>() {
        @Override
        public String name() {
            return "chronology-roles";
        }

        @Override
        public Class<RoleRow> row() {
            return RoleRow.class;
        }

        @Override
        public void on(LoggedEvent event, Rows<RoleRow> rows) {
            if (event.payload() instanceof TeamEvent told) team(told, rows);
            if (event.payload() instanceof AgencyLeadNominated lead) nominated(lead, rows);
        }
    };

    private static void team(TeamEvent event, Rows<RoleRow> rows) {
        switch (event) {
            case RoleLearnt e ->
                rows.put(new RoleRow(
                        e.of(),
                        e.appointmentId().toString(),
                        e.person(),
                        e.role().value(),
                        e.agency(),
                        e.toldBy(),
                        null));
            case RoleEnded e -> rows.change(key(e.of(), e.appointmentId().toString()), row -> row.ended(e.toldBy()));
            case ToldInError e -> rows.inScope(e.of().toString()).forEach(row -> row.undo(e.markedEventId(), rows));
        }
    }

    private void undo(UUID marked, Rows<RoleRow> rows) {
        if (marked.equals(learntBy)) rows.remove(key());
        else if (marked.equals(endedBy)) rows.put(ended(null));
    }

    /** One agency has one lead nominated here; whoever is nominated next replaces them. */
    private static void nominated(AgencyLeadNominated e, Rows<RoleRow> rows) {
        rows.put(new RoleRow(
                e.reviewId(), "lead:" + e.agency().value(), e.person(), AGENCY_LEAD, e.agency(), null, null));
    }

    private RoleRow ended(@Nullable UUID by) {
        return new RoleRow(of, appointment, person, role, agency, learntBy, by);
    }

    public boolean live() {
        return endedBy == null;
    }

    /** As the access matrix writes it: a bound role names its agency. */
    public String asHeld() {
        return agency == null ? role : role + ":" + agency.value();
    }

    private static String key(UUID of, String appointment) {
        return of + "/" + appointment;
    }

    @Override
    public String key() {
        return key(of, appointment);
    }

    @Override
    public String scope() {
        return of.toString();
    }
}
