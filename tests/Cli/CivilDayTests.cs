using Antt.Cli;

namespace Antt.Tests.Cli;

public sealed class CivilDayTests
{
    [Theory]
    [InlineData("2026-11-22T16:59:59", "2026-11-22")]
    [InlineData("2026-11-22T17:00:00", "2026-11-23")]
    [InlineData("2026-12-31T17:00:00", "2027-01-01")]
    public void The_day_is_that_of_Viet_Nam(string utc, string day) =>
        Assert.Equal(DateOnly.Parse(day), CliEnvironment.DayInVietNam(DateTime.Parse(utc)));
}
