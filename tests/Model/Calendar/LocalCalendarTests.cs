using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Calendar;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Tests.Model.Calendar;

/// <summary>The calendar under a plan made up for the test, day by day at the edges.</summary>
public sealed class LocalCalendarTests
{
    private static readonly string[] AroundJune = ["31/5", "1/6", "30/6", "1/7"];

    [Theory]
    [InlineData("nop-ket-qua", "11-16", "KDC CQ", true)]
    [InlineData("nop-ket-qua", "11-16", "CQ", true)]
    [InlineData("nop-ket-qua", "11-17", "", false)]
    [InlineData("nop-ket-qua", "11-01", "KDC", true)]
    [InlineData("nop-ket-qua", "11-02", "KDC", false)]
    [InlineData("dang-ky", "11-16", "", false)]
    public void Results_due_by_the_last_day_of_the_period_are_provisional(string step, string before, string types, bool marked)
    {
        var duty = Of(Before("moc", step, before) with { UnitTypes = [.. types.Split(' ', StringSplitOptions.RemoveEmptyEntries)] });
        Assert.Equal(marked, duty.Notes.Any(note => note.Kind == CalendarNoteKind.BeforePeriodEnd));
    }

    [Theory]
    [InlineData("cong-nhan-dien-hinh", "11-19", true)]
    [InlineData("cong-nhan-dien-hinh", "11-20", false)]
    [InlineData("bao-cao-6-thang", "06-10", false)]
    public void Model_units_judged_before_the_last_day_of_recognition_are_recognised_conditionally(string step, string before, bool marked)
    {
        var duty = Of(Before("moc", step, before) with { Scheme = ProfileInForce.ModelScheme });
        Assert.Equal(marked, duty.Notes.Any(note => note.Kind == CalendarNoteKind.BeforeYearResults));
    }

    [Theory]
    [InlineData("2024-12-31", "2024-12-31", true)]
    [InlineData("2024-06-30", "2024-06-30", true)]
    [InlineData("2024-01-01", "2024-01-01", true)]
    [InlineData("2025-01-01", "2025-12-31", false)]
    [InlineData("2023-01-01", "2023-12-31", false)]
    public void What_states_no_day_stands_in_the_years_in_which_it_is_laid_down(string from, string to, bool there)
    {
        var undated = new Deadline("kiem-tra", "kiem-tra", DeadlineKind.Undated, [], new Words("-", "-"), "-", new DateRange(DateOnly.Parse(from), DateOnly.Parse(to)));
        Assert.Equal(there, Year(2024, Plan(undated)).Any(duty => duty.Id == "kiem-tra"));
    }

    [Theory]
    [InlineData("2024-02-12", false)]
    [InlineData("2024-02-13", true)]
    [InlineData("2024-03-31", true)]
    public void A_deadline_by_the_day_on_which_its_plan_was_issued_binds_nobody(string issued, bool before)
    {
        var plan = Plan(Before("moc", "dang-ky", "02-13")) with { LocalText = new LocalText("40/KH-UBND", DateOnly.Parse(issued), null) };
        Assert.Equal(before, Year(2024, plan).Single(duty => duty.Id == "moc").IsBeforeItsPlan);
    }

    [Theory]
    [InlineData("2023-11-19", false)]
    [InlineData("2023-11-20", true)]
    public void A_deadline_in_the_year_before_is_held_against_its_plan_in_that_year(string issued, bool before)
    {
        var plan = Plan(Before("moc", "dang-ky", "11-20") with { YearOffset = -1 }) with { LocalText = new LocalText("40/KH-UBND", DateOnly.Parse(issued), null) };
        Assert.Equal(before, Year(2024, plan).Single(duty => duty.Id == "moc").IsBeforeItsPlan);
    }

    [Theory]
    [InlineData("2024-03-31", 2024, true)]
    [InlineData("2024-03-31", 2025, true)]
    [InlineData("2024-03-31", 2023, false)]
    [InlineData("2025-01-01", 2024, false)]
    public void A_deadline_that_lay_before_its_plan_in_the_same_year_is_shown_in_no_earlier_year(string from, int year, bool there) =>
        Assert.Equal(there, Year(year, Plan(Before("moc", "dang-ky", "02-13") with { InForce = new DateRange(DateOnly.Parse(from), null) })).Any(duty => duty.Id == "moc"));

    [Fact]
    public void A_narrower_plan_puts_its_own_deadline_in_the_place_of_a_wider_one()
    {
        var wide = Plan(Before("moc", "dang-ky", "02-13"), Before("khac", "nop-ket-qua", "10-29"));
        var narrow = Plan(Before("moc", "dang-ky", "02-20")) with { Id = "hep", Inherits = wide.Id };
        Assert.Equal(
            [("moc", "hep"), ("khac", "mau")],
            Year(2024, narrow, wide).Where(duty => duty.Origin is "mau" or "hep").Select(duty => (duty.Id, duty.Origin)));
    }

    [Fact]
    public void The_review_of_model_units_of_one_plan_is_nobody_else_s()
    {
        var frame = RepositoryLaw.Frame;
        Assert.DoesNotContain(YearCalendar.For(frame, frame.Profiles["quoc-gia"], 2024), duty => duty.Origin == "bac-kan");
        Assert.Contains(YearCalendar.For(frame, frame.Profiles["bac-kan"], 2024), duty => duty.Origin == "bac-kan" && duty.Scheme == ProfileInForce.ModelScheme);
    }

    [Fact]
    public void Rulebooks_stand_in_the_years_of_their_own_and_model_ones_in_none()
    {
        var frame = RepositoryLaw.Frame;
        var nation = frame.Profiles["quoc-gia"];
        Assert.DoesNotContain(YearCalendar.For(frame, nation, 2021), duty => duty.Step is "cong-nhan" or "ky-danh-gia" or "dang-ky-quy-1");
        Assert.DoesNotContain(YearCalendar.For(frame, nation, 2024), duty => duty.Origin.Contains("qd9745", StringComparison.Ordinal) && duty.Step is "cong-nhan" or "ky-danh-gia");
    }

    [Fact]
    public void A_duty_of_a_rulebook_cites_the_text_and_its_clause_where_it_has_one()
    {
        var frame = RepositoryLaw.Frame;
        var text = frame.Instruments[frame.Rulebooks["tt124-kdc"].Instrument].Number;
        Assert.Equal($"{text}, Điều 8 khoản 2 điểm a", Period(frame).Source);
        var bare = frame.Rulebooks["tt124-kdc"] with { Clauses = new PeriodClauses(null, null, null) };
        Assert.Equal(text, Period(frame with { Rulebooks = new[] { bare }.ToFrozenDictionary(rulebook => rulebook.Id) }).Source);

        static CalendarDuty Period(RegisterFrame frame) =>
            YearCalendar.For(frame, frame.Profiles["quoc-gia"], 2024).Single(duty => duty.Id == "ky-danh-gia-tt124-kdc");
    }

    [Fact]
    public void A_duty_runs_from_its_first_day_to_its_last()
    {
        var duty = new CalendarDuty("ky", "ky", DeadlineKind.Period, new Words("-", "-"), "-", "mau") { First = Entered.Day("1/6"), Last = Entered.Day("30/6") };
        Assert.Equal(
            [DutyStanding.Ahead, DutyStanding.Running, DutyStanding.Running, DutyStanding.Past],
            AroundJune.Select(day => duty.On(Entered.Day(day))));
    }

    [Theory]
    [InlineData("11/2", "12/2")]
    [InlineData("12/2", "12/2")]
    [InlineData("13/2", "12/2")]
    [InlineData("14/2", "13/2")]
    public void A_last_day_at_the_weekend_moves_to_Monday_where_the_locality_shifts_it(string named, string last) =>
        Assert.Equal(Entered.Day(last), LastDay.Before(Entered.Day(named), LawFiles.Settings(("shift-weekends", "true"))));

    [Theory]
    [InlineData("2025-02-28", 2025, "2025-03-01")]
    [InlineData("2025-12-31", 2026, "2026-01-01")]
    [InlineData("9999-12-31", 9999, null)]
    public void A_level_is_gone_from_the_day_after_its_last_where_there_is_one(string to, int year, string? gone)
    {
        var plan = Plan() with { Tiers = [new Tier("cong-an", AdministrativeLevel.District, DateOnly.Parse(to), "-")] };
        Assert.Equal(gone, Year(year, plan).SingleOrDefault(duty => duty.Step == "bo-cap")?.First?.ToString("yyyy-MM-dd"));
    }

    private static CalendarDuty Of(Deadline deadline) => Year(2024, Plan(deadline)).Single(duty => duty.Id == deadline.Id);

    private static ImmutableArray<CalendarDuty> Year(int year, params Profile[] plans)
    {
        var frame = RepositoryLaw.Frame with { Profiles = plans.ToFrozenDictionary(plan => plan.Id) };
        return YearCalendar.For(frame, plans[0], year);
    }

    private static Profile Plan(params Deadline[] deadlines) => new(
        "mau", new Words("Mẫu", "Sample"), null, [], new DateRange(new DateOnly(2000, 1, 1), null), null, null, [], new Input("mau.json", 1))
    {
        Deadlines = [.. deadlines],
    };

    private static Deadline Before(string id, string step, string day) =>
        new(id, step, DeadlineKind.Before, [], new Words("-", "-"), "-", new DateRange(new DateOnly(2000, 1, 1), null))
        {
            Day = new YearDay(int.Parse(day[..2]), int.Parse(day[3..])),
        };
}
