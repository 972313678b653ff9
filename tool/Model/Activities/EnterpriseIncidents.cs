using Antt.Model.Units;

namespace Antt.Model.Activities;

/// <summary>
/// Incidents at enterprises that did not register, for which the officer in charge of enterprises answers ("doanh nghiệp không đăng ký
/// để xảy ra vụ việc về an ninh, trật tự").
/// </summary>
public static class EnterpriseIncidents
{
    /// <summary>How many incidents of a year count, as of a day; none at an enterprise that registered by then, and none anywhere else.</summary>
    public static int Count(UnitYear year, DateOnly asOf)
    {
        if (year.Unit.Type != Unit.Enterprise || year.IsRegistrationUnread || year.Registration?.Date <= asOf) return 0;
        if (year.Evaluation?.Items("events") is not { IsDefaultOrEmpty: false } events) return 0;
        return events.Count(incident => incident.Date("date") is { } day && day <= asOf);
    }
}
