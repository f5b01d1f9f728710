package candour.platform.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;

/** Says what is wrong with a request's body and where; never the value that was sent. */
final class Invalid {

    private static final String DETAIL = "The request is not as it must be; see errors.";

    private Invalid() {}

    static Problem json(JacksonException e) {
        var field = e instanceof JsonMappingException mapping ? path(mapping) : "body";
        return Problem.of(ProblemType.INVALID, DETAIL).withErrors(new Problem.FieldError(field, message(e)));
    }

    private static String message(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException _ -> "Is not a field of this request.";
            case StreamConstraintsException _ -> "Is too deep, too long or has too large a number.";
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamConstraintsException _ ->
                "Is too deep, too long or has too large a number.";
            case MismatchedInputException mismatched -> Expected.by(mismatched.getTargetType());
            case JsonMappingException _ -> "Is missing or is not of the form it must have.";
            default -> "Is not JSON.";
        };
    }

    private static String path(JsonMappingException e) {
        var path = new StringBuilder("body");
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append('.').append(name(step.getFieldName(), e));
            }
        }
        return path.toString();
    }

    /** The name of an unknown field is the caller's own text, which could be anything. */
    private static String name(String field, JsonMappingException e) {
        var unknown = e instanceof UnrecognizedPropertyException unrecognized
                && unrecognized.getPropertyName().equals(field);
        return unknown && !field.matches("[A-Za-z][A-Za-z0-9]{0,39}") ? "?" : field;
    }

    static Problem values(ConstraintViolationException e) {
        return Problem.of(ProblemType.INVALID, DETAIL)
                .withErrors(e.getConstraintViolations().stream()
                        .map(violation -> new Problem.FieldError(field(violation), violation.getMessage()))
                        .sorted(Comparator.comparing(Problem.FieldError::field))
                        .toArray(Problem.FieldError[]::new));
    }

    /** The path without the method's name: {@code record.body.on} becomes {@code body.on}. */
    private static String field(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        var dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(dot + 1);
    }
}
