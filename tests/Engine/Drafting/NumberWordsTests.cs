using Antt.Engine.Drafting;

namespace Antt.Tests.Engine.Drafting;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData(0, "không")]
    [InlineData(5, "năm")]
    [InlineData(10, "mười")]
    [InlineData(15, "mười lăm")]
    [InlineData(21, "hai mươi mốt")]
    [InlineData(25, "hai mươi lăm")]
    [InlineData(27, "hai mươi bảy")]
    [InlineData(40, "bốn mươi")]
    [InlineData(101, "một trăm linh một")]
    [InlineData(115, "một trăm mười lăm")]
    [InlineData(300, "ba trăm")]
    [InlineData(1005, "một nghìn không trăm linh năm")]
    [InlineData(2030, "hai nghìn không trăm ba mươi")]
    [InlineData(180_000, "một trăm tám mươi nghìn")]
    [InlineData(1_000_000, "1000000")]
    [InlineData(-1, "-1")]
    public void A_number_is_said_as_Vietnamese_papers_say_it(int number, string words) => Assert.Equal(words, NumberWords.Of(number));
}
