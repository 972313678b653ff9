using Antt.Engine.Loading;

namespace Antt.Tests.Engine.Loading;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("Đường Hồng Kỳ, xã Ngọc Lặc, ở phường Ỷ La", true)]
    [InlineData("Ho\u0302\u0300ng", false)]
    [InlineData("Hô\u0300ng", false)]
    [InlineData("\u01A1\u0300", false)]
    [InlineData("\u1ECD\u0302", false)]
    [InlineData("o\u0302\u0323", false)]
    [InlineData("x\u0323", true)]
    [InlineData("x\u0301\u0323", false)]
    [InlineData("x\u0323\u0301", true)]
    [InlineData("\u212B", false)]
    [InlineData("\u0301a", true)]
    [InlineData("\u1F71", false)]
    [InlineData("Й", true)]
    [InlineData("И\u0306", false)]
    [InlineData("😀 漢字", true)]
    [InlineData("\uF900", false)]
    public void Composed_text_is_told_from_other(string text, bool expected) => Assert.Equal(expected, NormalForm.IsComposed(text));
}
