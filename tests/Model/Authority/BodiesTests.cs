using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Places;

namespace Antt.Tests.Model.Authority;

/// <summary>Who decides and who appraises at each level (C124 Điều 9 khoản 1, Điều 10).</summary>
public sealed class BodiesTests
{
    [Theory]
    [InlineData(AdministrativeLevel.Commune, "uy-ban-xa", "thuong-truc-ban-chi-dao-xa")]
    [InlineData(AdministrativeLevel.District, "uy-ban-huyen", "thuong-truc-ban-chi-dao-huyen")]
    [InlineData(AdministrativeLevel.Province, "uy-ban-tinh", "thuong-truc-ban-chi-dao-tinh")]
    [InlineData(AdministrativeLevel.Ministry, "bo-cong-an", "v05")]
    public void Each_level_has_a_body_that_decides_and_one_that_appraises(AdministrativeLevel level, string deciding, string appraising) =>
        Assert.Equal((deciding, appraising), (Bodies.Deciding(level), Bodies.Appraising(level)));

    [Fact]
    public void Each_sort_of_body_has_its_word() =>
        Assert.Equal(["uy-ban", "ban-chi-dao", "cong-an", "bo"], Enum.GetValues<BodyKind>().Select(Bodies.Word));
}
