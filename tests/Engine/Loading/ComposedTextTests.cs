using Antt.Engine.Loading;

namespace Antt.Tests.Engine.Loading;

/// <summary>Letters typed as base and marks become the one code point they are in the register.</summary>
public sealed class ComposedTextTests
{
    [Theory]
    [InlineData("Tho\u0302n Mo\u031B Mo\u0323\u0302ng", "Thôn Mơ Mộng")]
    [InlineData("Mo\u0302\u0323ng, \u1ECD\u0302, u\u031B\u0301, \u00E2\u0301", "Mộng, ộ, ứ, ấ")]
    [InlineData("a\u0301\u0323", "\u1EA1\u0301")]
    [InlineData("\u00E1\u0323", "\u1EA1\u0301")]
    [InlineData("\u0041\u030A \u0438\u0306 \u03B1\u0301", "Å й ά")]
    [InlineData("q\u0301 \u0301 plain", "q\u0301 \u0301 plain")]
    public void Marks_melt_into_their_letters(string typed, string composed)
    {
        Assert.Equal(composed, ComposedText.Of(typed));
        Assert.True(NormalForm.IsComposed(ComposedText.Of(typed)));
    }

    [Fact]
    public void What_is_composed_comes_back_as_it_is()
    {
        const string text = "Khu dân cư số 1, phường Mô Phỏng";
        Assert.Same(text, ComposedText.Of(text));
    }
}
