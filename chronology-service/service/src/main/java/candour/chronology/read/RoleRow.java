package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronologyEvent.AgencyLeadNominated;
import candour.chronology.team.TeamEvent;
import candour.chronology.team.TeamEvent.RoleEnded;
import candour.chronology.team.TeamEvent.RoleLearnt;
import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody holds a role on a review today. */
public record RoleRow(
        UUID reviewId, Code person, String role, @Nullable Code agency, boolean nominatedHere) implements Row {

    /** Roles learnt from review-service, and each agency's lead as nominated here. */
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

    /** The role of whoever writes an agency's chronology; bound to the agency. */
    public static final String AGENCY_LEAD = "AGENCY_LEAD";

    private static void team(TeamEvent event, Rows<RoleRow> rows) {
        switch (event) {
            case RoleLearnt e ->
                rows.put(new RoleRow(e.reviewId(), e.person(), e.role().value(), e.agency(), false));
            case RoleEnded e ->
                rows.remove(new RoleRow(e.reviewId(), e.person(), e.role().value(), e.agency(), false).key());
        }
    }

    private static void nominated(AgencyLeadNominated e, Rows<RoleRow> rows) {
        for (RoleRow row : rows.inScope(e.reviewId().toString()))
            if (row.nominatedHere && e.agency().equals(row.agency)) rows.remove(row.key());
        rows.put(new RoleRow(e.reviewId(), e.person(), AGENCY_LEAD, e.agency(), true));
    }

    /** As the access matrix writes it: a bound role names its agency. */
    public String asHeld() {
        return agency == null ? role : role + ":" + agency.value();
    }

    @Override
    public String key() {
        return reviewId + "/" + person.value() + "/" + asHeld() + (nominatedHere ? "/nominated" : "");
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
