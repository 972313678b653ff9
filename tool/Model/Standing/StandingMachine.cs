using static Antt.Model.Standing.StandingEvent;
using static Antt.Model.Standing.UnitStanding;

namespace Antt.Model.Standing;

/// <summary>
/// The one status machine: what a unit's standing becomes when something happens. A decision always counts, whatever the dossier's way
/// says; an event that has no place in a standing leaves it as it is.
/// </summary>
public static class StandingMachine
{
    /// <summary>The standing after an event.</summary>
    public static UnitStanding Next(UnitStanding standing, StandingEvent happened) => (standing, happened) switch
    {
        (OutOfScope, _) => OutOfScope,
        (_, Exclude) => OutOfScope,

        (_, StandingEvent.Recognise) => Recognised,
        (_, StandingEvent.Refuse) => Refused,
        (Recognised or Amended or WasRecognised, StandingEvent.Amend) => Amended,
        (Recognised or Amended or WasRecognised, StandingEvent.Revoke) => Revoked,
        (Recognised or Amended, Expire) => WasRecognised,
        (Recognised or Refused or Amended or Revoked or WasRecognised, _) => standing,

        (NotRegistered, Register) => Registered,
        (NotRegistered, RegisterLate) => LateRegistered,
        (NotRegistered or Registered or LateRegistered or Returned, Submit) => Submitted,
        (Submitted or Accepted or Appraised, StandingEvent.Return) => Returned,
        (Returned, Supplement) => Submitted,
        (Submitted, Accept) => Accepted,
        (Submitted or Accepted, Appraise) => Appraised,
        (Accepted, Forward) => Submitted,
        (Registered or LateRegistered or Submitted or Appraised, Achieve) => Ready,
        (Registered or LateRegistered or Submitted or Appraised, Fail) => NotAchieved,

        _ => standing,
    };
}
