using Antt.Model.Calendar;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Tests.Model.Calendar;

public sealed class YearCalendarTests
{
    private const string Local = "data/profiles/dia-phuong-mau.json";

    [Theory]
    [InlineData("", "2024-02-12", "2024-10-28")]
    [InlineData("\"deadline-day-included\": {\"value\": true}", "2024-02-13", "2024-10-29")]
    [InlineData("\"shift-weekends\": {\"value\": true}", "2024-02-12", "2024-10-28")]
    public void Before_a_day_ends_with_the_day_before_unless_the_locality_reads_it_otherwise(string settings, string registration, string results)
    {
        var duties = DutiesUnder(settings, 2024);
        Assert.Equal(DateOnly.Parse(registration), duties.Single(duty => duty.Step == "dang-ky").Last);
        Assert.Equal(DateOnly.Parse(results), duties.Single(duty => duty.Step == "nop-ket-qua" && duty.Binds("KDC")).Last);
    }

    [Theory]
    [InlineData("", "2023-02-12")]
    [InlineData("\"shift-weekends\": {\"value\": true}", "2023-02-13")]
    public void A_deadline_on_a_Sunday_stays_unless_the_locality_shifts_it(string settings, string last) =>
        Assert.Equal(DateOnly.Parse(last), DutiesUnder(settings, 2023).Single(duty => duty.Step == "dang-ky").Last);

    [Fact]
    public void A_deadline_earlier_than_its_own_plan_is_marked_and_nobody_is_late_by_it()
    {
        var duty = DutiesUnder("", 2022, from: "2022-03-31").Single(duty => duty.Step == "dang-ky");
        Assert.True(duty.IsBeforeItsPlan);
        Assert.DoesNotContain(DutiesUnder("", 2023), other => other.IsBeforeItsPlan);
    }

    [Fact]
    public void Results_due_before_the_period_ends_are_marked() =>
        Assert.All(
            DutiesUnder("", 2024).Where(duty => duty.Step is "nop-ket-qua" or "tong-hop-ket-qua"),
            duty => Assert.Equal(CalendarNoteKind.BeforePeriodEnd, Assert.Single(duty.Notes).Kind));

    [Fact]
    public void Model_units_judged_before_the_year_s_results_are_marked()
    {
        var frame = RepositoryLaw.Frame;
        var chain = YearCalendar.For(frame, frame.Profiles["bac-kan"], 2024).Where(duty => duty.Step.Contains("dien-hinh", StringComparison.Ordinal) && duty.Kind == DeadlineKind.Before);
        Assert.All(chain, duty => Assert.Equal(CalendarNoteKind.BeforeYearResults, Assert.Single(duty.Notes).Kind));
    }

    [Fact]
    public void A_plan_that_has_ended_asks_for_nothing_and_its_addressee_has_a_successor()
    {
        var frame = RepositoryLaw.Frame;
        var in2025 = YearCalendar.For(frame, frame.Profiles["kon-gang"], 2025);
        Assert.Contains(in2025, duty => duty.Step == "dang-ky");
        Assert.DoesNotContain(in2025, duty => duty.Step == "nop-ket-qua");
        Assert.Equal("Công an huyện Đak Đoa", in2025.Single(duty => duty.Step == "tong-hop-dang-ky").To.Single().Body.Vi);
        var onMarchFirst = frame.ProfileOf(frame.Profiles["kon-gang"], new DateOnly(2025, 3, 1)).Role("cong-an-huyen")!.Value.Value;
        Assert.Equal(("Công an cấp tỉnh (thay Công an cấp huyện)", "Q-03"), (onMarchFirst.Body.Vi, onMarchFirst.Question));
    }

    [Fact]
    public void Duties_without_a_day_are_never_past() =>
        Assert.All(
            DutiesUnder("", 2024).Where(duty => duty.Kind == DeadlineKind.Undated),
            duty => Assert.Equal(DutyStanding.Undated, duty.On(new DateOnly(2030, 1, 1))));

    [Theory]
    [InlineData("2024-02-11", DutyStanding.Ahead)]
    [InlineData("2024-02-12", DutyStanding.Ahead)]
    [InlineData("2024-02-13", DutyStanding.Past)]
    public void A_duty_is_past_from_the_day_after_its_last(string day, DutyStanding standing) =>
        Assert.Equal(standing, DutiesUnder("", 2024).Single(duty => duty.Step == "dang-ky").On(DateOnly.Parse(day)));

    [Fact]
    public void The_tiers_of_the_nation_end_on_their_days()
    {
        var frame = RepositoryLaw.Frame;
        Assert.True(On(2025, 2, 28).Exists("cong-an", AdministrativeLevel.District));
        Assert.False(On(2025, 3, 1).Exists("cong-an", AdministrativeLevel.District));
        Assert.True(On(2025, 6, 30).Exists("uy-ban", AdministrativeLevel.District));
        Assert.False(On(2025, 7, 1).Exists("uy-ban", AdministrativeLevel.District));
        Assert.True(On(2026, 1, 1).Exists("cong-an", AdministrativeLevel.Province));

        ProfileInForce On(int year, int month, int day) => frame.ProfileOf(frame.Profiles["quoc-gia"], new DateOnly(year, month, day));
    }

    private static List<CalendarDuty> DutiesUnder(string settings, int year, string from = "2023-01-01")
    {
        var frame = RepositoryLaw.With((Local, $$"""
            {"id": "dia-phuong-mau", "name": {"vi": "Mẫu", "en": "Sample"}, "inherits": "kon-gang", "from": "{{from}}", "settings": { {{settings}} } }
            """));
        return [.. YearCalendar.For(frame, frame.Profiles["dia-phuong-mau"], year).Where(duty => duty.Origin == "kon-gang")];
    }
}
