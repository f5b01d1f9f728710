package candour.platform.access;

import java.util.Set;

/**
 * One row of a service's access matrix: who may use one operation. Whatever no row allows is denied.
 *
 * @param operation the operation's name, for example {@code contact.record}; each REST operation names exactly one
 * @param roles roles on the review, or {@code group:NAME} for a global capacity, or {@code ANY} for any signed-in person
 * @param restricted whether every use that reads is recorded first: no audit, no read
 * @param hidden whether a denial answers 404, because existence itself is secret, rather than 403
 */
public record Permit(String operation, Set<String> roles, boolean restricted, boolean hidden) {}
