using Antt.Tests.Model.Calendar;

namespace Antt.Tests.Model.Profiles;

public sealed class TargetTests
{
    [Theory]
    [InlineData("thap-muoi", "tren-90", 91, 100, true)]
    [InlineData("thap-muoi", "tren-90", 90, 100, false)]
    [InlineData("thap-muoi", "tren-90", 0, 0, false)]
    [InlineData("kon-gang", "cong-nhan-70", 7, 10, true)]
    [InlineData("kon-gang", "cong-nhan-70", 23, 33, false)]
    [InlineData("kon-gang", "doanh-nghiep-tham-gia", 12, 12, true)]
    [InlineData("kon-gang", "doanh-nghiep-tham-gia", 11, 12, false)]
    public void A_target_is_compared_exactly(string profile, string target, long count, long whole, bool reached) =>
        Assert.Equal(reached, RepositoryLaw.Frame.Profiles[profile].Targets.Single(known => known.Id == target).IsReached(count, whole));
}
