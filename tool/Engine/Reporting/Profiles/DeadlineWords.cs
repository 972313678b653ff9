using System.Globalization;
using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Profiles;

namespace Antt.Engine.Reporting.Profiles;

/// <summary>Deadlines of a profile as people read them, without a year.</summary>
internal static class DeadlineWords
{
    /// <summary>When, what, and to whom.</summary>
    public static Words Of(Deadline deadline, ProfileInForce profile)
    {
        var (when, types) = (When(deadline), deadline.UnitTypes.IsEmpty ? "" : $" ({string.Join(", ", deadline.UnitTypes)})");
        var to = deadline.Recipients.Select(role => BodyOf(role, profile)).ToList();
        var via = deadline.Via is { } role ? BodyOf(role, profile) : (Words?)null;
        return new Words(
            $"{when.Vi}: {deadline.Words.Vi}{types}" + (to.Count == 0 ? "" : $" → {string.Join("; ", to.Select(static body => body.Vi))}")
                + (via is { } by ? $", qua {by.Vi}" : ""),
            $"{when.En}: {deadline.Words.En}{types}" + (to.Count == 0 ? "" : $" → {string.Join("; ", to.Select(static body => body.En))}")
                + (via is { } through ? $", through {through.En}" : ""));
    }

    /// <summary>Who fills a role, or the role itself.</summary>
    public static Words BodyOf(string role, ProfileInForce profile) => profile.Role(role)?.Value.Body ?? new Words(role, role);

    /// <summary>A day of every year, as people write it.</summary>
    public static string Shown(YearDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}");

    private static Words When(Deadline deadline)
    {
        var before = deadline.YearOffset < 0 ? new Words(" năm trước", " of the year before") : new Words("", "");
        return deadline.Kind switch
        {
            DeadlineKind.Before when Named(deadline) is { } day => new($"trước ngày {day}{before.Vi}", $"before {day}{before.En}"),
            DeadlineKind.On when Named(deadline) is { } day => new($"ngày {day}{before.Vi}", $"on {day}{before.En}"),
            DeadlineKind.Month => new(
                string.Create(CultureInfo.InvariantCulture, $"tháng {deadline.Month}"), string.Create(CultureInfo.InvariantCulture, $"month {deadline.Month}")),
            DeadlineKind.Period when deadline.Period is var (from, until) => new($"từ {Shown(from)} đến {Shown(until)}", $"from {Shown(from)} to {Shown(until)}"),
            DeadlineKind.InForce when Named(deadline) is { } day => new($"từ {day}", $"from {day}"),
            _ => new("không nêu ngày", "no day stated"),
        };
    }

    private static string? Named(Deadline deadline) =>
        deadline.Once is { } once ? once.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : deadline.Day is { } day ? Shown(day) : null;
}
