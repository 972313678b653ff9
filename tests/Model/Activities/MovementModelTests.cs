using Antt.Model.Activities;
using Antt.Model.Facts;

namespace Antt.Tests.Model.Activities;

public sealed class MovementModelTests
{
    private static readonly DateOnly Day = new(2024, 12, 31);

    [Fact]
    public void Models_are_read_with_kind_start_and_end()
    {
        var item = new FactSet("evaluation.json", 4,
        [
            Fact.Of("name", "Tiếng kẻng", 4), Fact.Of("effective", true, 4), Fact.Of("kind", "dan-van-kheo", 4), Fact.Of("from", "2023-05-01", 4),
            Fact.Of("to", "2024-06-30", 4),
        ]);
        var models = MovementModel.Of(new FactSet("evaluation.json", 1, [Fact.Of("models", [item], 3)]));
        var model = Assert.Single(models);
        Assert.Equal(new MovementModel("Tiếng kẻng", "dan-van-kheo", true, new DateOnly(2023, 5, 1), new DateOnly(2024, 6, 30), new Input("evaluation.json", 4)), model);
        Assert.True(MovementModel.Of(null).IsDefault);
    }

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(true, null, false)]
    [InlineData(false, "2024-06-30", false)]
    [InlineData(false, "2024-12-31", true)]
    public void A_model_that_does_not_work_is_listed_for_removal_while_it_is_kept(bool effective, string? to, bool removal) =>
        Assert.Equal(removal, new MovementModel("Mô hình", "phong-trao", effective, null, to is null ? null : IsoDay.Parse(to), default).IsForRemoval(Day));
}
