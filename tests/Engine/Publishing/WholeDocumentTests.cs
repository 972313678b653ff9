using Antt.Engine.Publishing;
using Antt.Model.Publication;

namespace Antt.Tests.Engine.Publishing;

/// <summary>The document that holds everything holds everything: who compares two of them compares all that is published.</summary>
public sealed class WholeDocumentTests
{
    [Fact]
    public void Whatever_is_published_stands_in_it()
    {
        var held = typeof(WholeDocument).GetProperties().Select(property => property.PropertyType).ToHashSet();
        var published = typeof(PublicRegister).GetProperties().Concat(typeof(PublicLaw).GetProperties())
            .Select(property => property.PropertyType).Where(type => type != typeof(PublicLaw) && type != typeof(Type));
        Assert.All(published, type => Assert.Contains(type, held));
    }
}
