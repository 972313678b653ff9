using Antt.Model;

namespace Antt.Tests.Model;

public sealed class VietnameseOrderTests
{
    [Theory]
    [InlineData("Thôn 2", "Thôn 10")]
    [InlineData("Thôn 9", "Thôn 10")]
    [InlineData("an", "ăn")]
    [InlineData("ăn", "ân")]
    [InlineData("dung", "đung")]
    [InlineData("đ", "e")]
    [InlineData("e", "ê")]
    [InlineData("o", "ô")]
    [InlineData("ô", "ơ")]
    [InlineData("u", "ư")]
    [InlineData("ma", "mà")]
    [InlineData("mà", "mả")]
    [InlineData("mả", "mã")]
    [InlineData("mã", "má")]
    [InlineData("má", "mạ")]
    [InlineData("mạ", "man")]
    [InlineData("Ấp Bắc", "Ấp Nam")]
    [InlineData("", "a")]
    public void TheFirstComesBeforeTheSecond(string first, string second)
    {
        Assert.True(VietnameseOrder.Instance.Compare(first, second) < 0);
        Assert.True(VietnameseOrder.Instance.Compare(second, first) > 0);
        Assert.True(string.CompareOrdinal(VietnameseOrder.KeyOf(first), VietnameseOrder.KeyOf(second)) < 0);
    }

    [Fact]
    public void EqualTextsAreEqual() => Assert.Equal(0, VietnameseOrder.Instance.Compare("Thôn Đông", "Thôn Đông"));
}
