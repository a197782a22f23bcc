package parley.subscribe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.gateway.Answer;
import parley.gateway.Form;
import parley.gateway.Request;

/**
 * Subscriptions by the forms of the page, for whoever has no scripts: what is taken is answered by
 * the way to a page (303), what is not by the form again, with what is wrong beside each field.
 */
final class FormDoor {

  private final Desk desk;
  private final Pages pages = new Pages();

  FormDoor(Desk desk) {
    this.desk = desk;
  }

  /** {@code POST /subscriptions}. */
  Answer subscribe(Request request) {
    Form form = Form.of(request);
    boolean telephones = !desk.countries().isEmpty();
    try {
      SubscriptionRequest asked = WatchForm.read(form, desk.countries());
      return seeOther("subscriptions/" + desk.take(asked, request.caller()));
    } catch (WrongFormException e) {
      return pages.form(
          422, form, e.wrong(), List.of("Please set right what is marked."), telephones);
    } catch (EndpointRefusedException e) {
      Map<String, String> wrong = Map.of("endpoint", "This address takes no messages.");
      return pages.form(422, form, wrong, List.of("Please set right what is marked."), telephones);
    } catch (NotNowException e) {
      return pages
          .form(429, form, Map.of(), List.of(e.getMessage()), telephones)
          .with("retry-after", Long.toString(e.pause().toSeconds()));
    }
  }

  /** {@code GET /subscriptions/{id}}: how it stands, and the forms to confirm and to end it. */
  Answer show(Request request) {
    return page(request, 200, List.of(), "");
  }

  /** {@code POST /subscriptions/{id}/confirmation}. */
  Answer confirm(Request request) {
    String code = Form.of(request).text("code").orElse("");
    Optional<Confirmation> confirmation =
        code.matches("[0-9]{6}")
            ? desk.confirm(id(request), code)
            : desk.find(id(request)).map(it -> Confirmation.WRONG);
    return confirmation.map(it -> answer(it, request)).orElseGet(pages::unknown);
  }

  private Answer answer(Confirmation confirmation, Request request) {
    return switch (confirmation) {
      case CONFIRMED -> seeOther("../" + id(request));
      case WRONG -> page(request, 422, List.of("This is not the code that was sent."), "../");
      case RAN_OUT ->
          page(
              request,
              409,
              List.of("There is no code that is good still; subscribe again to get another."),
              "../");
      case REFUSED -> page(request, 409, List.of("The number takes no messages any more."), "../");
      case BY_LINK ->
          page(
              request,
              409,
              List.of("An e-mail address is confirmed by the link in its mail."),
              "../");
    };
  }

  /** {@code POST /subscriptions/{id}/end}. */
  Answer end(Request request) {
    Form.of(request);
    return desk.unsubscribe(id(request)) ? pages.ended() : pages.unknown();
  }

  private Answer page(Request request, int status, List<String> wrong, String up) {
    return desk.find(id(request))
        .map(it -> pages.subscription(status, it, wrong, up))
        .orElseGet(up.isEmpty() ? pages::unknownHere : pages::unknown);
  }

  private static String id(Request request) {
    return request.pathParameters().get("id");
  }

  /** The way is given from where the request went, so that a stage may stand before it. */
  private static Answer seeOther(String location) {
    return Answer.empty(303).with("location", location);
  }
}
