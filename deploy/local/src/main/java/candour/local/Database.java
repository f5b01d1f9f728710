package candour.local;

/**
 * One database with its two roles.
 *
 * @param owner migrates (Flyway) and owns every object
 * @param application what a service works with: it may connect, and nothing else until the owner grants it something
 */
public record Database(String name, String jdbcUrl, Login owner, Login application) {}
