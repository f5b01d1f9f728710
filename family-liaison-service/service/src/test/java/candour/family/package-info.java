/** What the specs of this service share. */
@org.jspecify.annotations.NullMarked
package candour.family;
