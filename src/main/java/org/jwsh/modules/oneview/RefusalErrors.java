package org.jwsh.modules.oneview;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** The error records of refusals, by HTTP status and error code. */
final class RefusalErrors {
    private static final String SENDER = "Send-HPOVRequest";

    private RefusalErrors() {}

    static ErrorRecord record(RestCall call, int status, ErrorBody body) {
        return switch (status) {
            case 400 -> badRequest(call, body);
            case 401 -> unauthorized(body);
            case 403 -> forbidden(body);
            case 404 -> notFound(call, body);
            case 405 -> invalidOperation(body, call.method() + ":" + call.uri());
            case 501 ->
                record(
                        OneViewTypes.INVALID_OPERATION,
                        body.errorCode(),
                        ErrorCategory.SyntaxError,
                        SENDER,
                        body.messageWithActions());
            case 500 ->
                record(
                        OneViewTypes.INVALID_OPERATION,
                        body.errorCode(),
                        ErrorCategory.InvalidOperation,
                        SENDER,
                        body.withActions(sentence(body.details().isBlank() ? body.message() : body.details())));
            default -> invalidOperation(body, SENDER);
        };
    }

    /** Whether an answer says that the session of its request has timed out. */
    static boolean saysTimedOut(RestReply reply) {
        return reply.status() == 401 && endsSession(401, ErrorBody.of(reply));
    }

    /** Whether the session of the request has ended, so that its connection is no longer one. */
    static boolean endsSession(int status, ErrorBody body) {
        return status == 401 && unauthorized(body).errorId().equals("InvalidOrTimedoutSession")
                || status == 400 && body.errorCode().equals("AUTHN_LOGOUT_FAILED");
    }

    private static ErrorRecord badRequest(RestCall call, ErrorBody body) {
        String appliance = "Appliance:" + call.host();
        return switch (body.errorCode()) {
            case "AUTHN_AUTH_DIR_FAIL", "AUTHN_AUTH_FAIL" ->
                record(
                        OneViewTypes.AUTH_SESSION,
                        "InvalidUsernameOrPassword",
                        ErrorCategory.AuthenticationError,
                        appliance,
                        body.detailsWithActions());
            case "AUTHN_AUTH_FAIL_NO_ROLES", "AUTHN_LOGINDOMAIN_NO_MEMBER_GROUPS_FOUND" ->
                record(
                        OneViewTypes.AUTH_SESSION,
                        "NoDirectoryRoleMapping",
                        ErrorCategory.AuthenticationError,
                        appliance,
                        body.detailsWithActions());
            case "AUTHN_LOGIN_MESSAGE_ACKNOWLEDGMENT_REQUIRED" ->
                record(
                        OneViewTypes.AUTH_SESSION,
                        "LoginMessageAcknowledgementRequired",
                        ErrorCategory.AuthenticationError,
                        appliance,
                        body.detailsWithActions());
            case "AUTHN_LOGOUT_FAILED" ->
                record(
                        OneViewTypes.AUTH_SESSION,
                        "InvalidUserSession",
                        ErrorCategory.AuthenticationError,
                        appliance,
                        body.detailsWithActions());
            case "DEVICE_NOT_ELIGIBLE" ->
                record(
                        OneViewTypes.REMOTE_SUPPORT,
                        "DeviceNotEligible",
                        ErrorCategory.InvalidOperation,
                        "Server",
                        body.detailsWithActions());
            default ->
                record(
                        OneViewTypes.INVALID_OPERATION,
                        "InvalidOperation",
                        ErrorCategory.InvalidOperation,
                        body.errorSource() == null ? SENDER : body.errorSource(),
                        body.detailsWithActions());
        };
    }

    private static ErrorRecord unauthorized(ErrorBody body) {
        boolean privilege = body.details().contains("User not authorized for this operation")
                || body.message().contains("insufficient privilege for operation")
                || body.errorCode().equals("INSUFFICIENT_PRIVILEGES");
        String errorId = switch (body.errorCode()) {
            case "INVALID_REPOSITORY_CREDENTIALS" -> "ExternalRepositoryCredentials";
            case "AlertAuthorizationException" -> "AlertAuthorizationException";
            default -> privilege ? "InsufficientPrivilege" : "InvalidOrTimedoutSession";
        };
        String type =
                errorId.equals("InvalidOrTimedoutSession") ? OneViewTypes.AUTH_SESSION : OneViewTypes.AUTH_PRIVILEGE;
        return record(type, errorId, ErrorCategory.AuthenticationError, SENDER, body.messageWithActions());
    }

    private static ErrorRecord forbidden(ErrorBody body) {
        boolean expired = body.errorCode().equals("PASSWORD_CHANGE_REQUIRED");
        return record(
                expired ? OneViewTypes.PASSWORD_CHANGE : OneViewTypes.RESOURCE_PRIVILEGE,
                expired ? "PasswordExpired" : "ResourcePrivledge",
                ErrorCategory.PermissionDenied,
                "URI",
                body.messageWithActions());
    }

    private static ErrorRecord notFound(RestCall call, ErrorBody body) {
        boolean partner = body.errorCode().equals("CHANNEL_PARTNER_VALIDATION_FAILED");
        return record(
                OneViewTypes.RESOURCE_NOT_FOUND,
                partner ? "ChannelPartnerNotFound" : "ResourceNotFound",
                ErrorCategory.ObjectNotFound,
                partner ? "ID" : "URI",
                body.withActions("The resource '" + call.uri() + "' was not found on the appliance."));
    }

    private static ErrorRecord invalidOperation(ErrorBody body, String target) {
        return record(
                OneViewTypes.INVALID_OPERATION,
                body.errorCode(),
                ErrorCategory.InvalidOperation,
                target,
                body.messageWithActions());
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static ErrorRecord record(
            String typeName, String errorId, ErrorCategory category, String target, String message) {
        return new ErrorRecord(OneViewTypes.exception(typeName, message, null), errorId, category, target);
    }
}
