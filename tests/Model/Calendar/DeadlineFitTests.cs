using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Calendar;
using Antt.Model.Profiles;
using Antt.Tests.Support;

namespace Antt.Tests.Model.Calendar;

/// <summary>The days that stand in two places are the same days, and a locality's own fit into those of the nation.</summary>
public sealed class DeadlineFitTests
{
    /// <summary>A table of points and the deadline of the calendar that says the same day (QĐ 510, Điều 11 khoản 3).</summary>
    public static TheoryData<string, string> Tables => new()
    {
        { "qd510-kdc", "phan-loai-kdc" },
        { "qd510-xa", "phan-loai-don-vi" },
        { "qd510-to-chuc", "phan-loai-don-vi" },
        { "qd510-huyen", "phan-loai-huyen" },
    };

    /// <summary>The profiles of the repository.</summary>
    public static TheoryData<string> Profiles => [.. RepositoryLaw.Frame.Profiles.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_class_is_due_on_the_day_that_the_calendar_and_the_table_of_points_name(string table, string deadline)
    {
        var scoring = RepositoryLaw.Frame.Scoring[table];
        var duty = YearCalendar.For(RepositoryLaw.Frame, RepositoryLaw.Frame.Profiles["quoc-gia"], 2024).Single(duty => duty.Id == deadline);
        Assert.Equal(scoring.FinishedBefore.In(2024), duty.Named);
        Assert.All(scoring.UnitTypes.Where(type => type != "HU"), type => Assert.True(duty.Binds(type), type));
        if (scoring.InForce.To is { } last) Assert.DoesNotContain(YearCalendar.For(RepositoryLaw.Frame, RepositoryLaw.Frame.Profiles["quoc-gia"], last.Year), other => other.Id == deadline);
    }

    [Fact]
    public void Every_table_of_points_is_compared() =>
        Assert.Equal(RepositoryLaw.Frame.Scoring.Keys.Order(StringComparer.Ordinal), Tables.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    /// <summary>
    /// Each deadline of a profile comes up in the calendar in the years in which its day lies within the profile, names a role that
    /// somebody fills that day, and is not later than the nation's for the same step and types.
    /// </summary>
    [Theory]
    [MemberData(nameof(Profiles))]
    public void All_deadlines_of_a_profile_fit(string id)
    {
        var frame = RepositoryLaw.Frame;
        var profile = frame.Profiles[id];
        var national = frame.Profiles[RegisterFrame.NationalProfile].Deadlines;
        foreach (var deadline in profile.Deadlines)
        {
            var comesUp = deadline.Kind == DeadlineKind.Undated;
            for (var year = profile.InForce.From.Year; year <= (profile.InForce.To?.Year ?? 2027) + 1; year++)
            {
                if (deadline.NamedIn(year) is not { } named || !deadline.InForce.Contains(named)) continue;
                comesUp = true;
                var duty = YearCalendar.For(frame, profile, year).Single(duty => duty.Origin == id && duty.Id == deadline.Id);
                Assert.Equal(named, duty.Named);
                if (deadline.Role is not null) Assert.NotNull(duty.By);
                foreach (var other in national)
                {
                    if (other.Step != deadline.Step || other.Scheme != deadline.Scheme || !MayCompare(other, deadline) || !other.InForce.Contains(named)) continue;
                    Assert.True(named <= other.NamedIn(year), $"{id} {deadline.Id} {named}: {other.Id} {other.NamedIn(year)}");
                }
            }
            Assert.True(comesUp || deadline.Kind == DeadlineKind.InForce, $"{id}: {deadline.Id} never comes up");
        }
    }

    [Fact]
    public void The_profiles_of_the_repository_have_no_finding()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var root = RepositoryRoot.Find();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, "data"), "*.json", SearchOption.AllDirectories))
            files[Path.GetRelativePath(root, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        var findings = Pipeline.Run(new MemoryTree(files), new RunOptions(new DateOnly(2026, 1, 15))).Diagnostics;
        Assert.DoesNotContain(findings, finding => finding.Location.Path.StartsWith("data/profiles/", StringComparison.Ordinal));
    }

    private static bool MayCompare(Deadline national, Deadline local) =>
        national.Kind == DeadlineKind.Before && local.Kind == DeadlineKind.Before
        && (national.UnitTypes.IsEmpty || local.UnitTypes.IsEmpty || national.UnitTypes.Any(local.Binds));
}
