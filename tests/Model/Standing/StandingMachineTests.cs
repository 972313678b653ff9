using Antt.Model;
using Antt.Model.Standing;
using static Antt.Model.Standing.UnitStanding;

namespace Antt.Tests.Model.Standing;

/// <summary>The status machine, transition by transition: whatever is not in the table changes nothing.</summary>
public sealed class StandingMachineTests
{
    private static readonly UnitStanding[] BeforeDecision =
        [NotRegistered, Registered, LateRegistered, Submitted, Returned, Accepted, Appraised, Ready, NotAchieved];

    private static readonly UnitStanding[] Decided = [Recognised, Refused, Amended, Revoked, WasRecognised];

    private static readonly Dictionary<(UnitStanding, StandingEvent), UnitStanding> Table = new()
    {
        [(NotRegistered, StandingEvent.Register)] = Registered,
        [(NotRegistered, StandingEvent.RegisterLate)] = LateRegistered,
        [(NotRegistered, StandingEvent.Submit)] = Submitted,
        [(Registered, StandingEvent.Submit)] = Submitted,
        [(LateRegistered, StandingEvent.Submit)] = Submitted,
        [(Returned, StandingEvent.Submit)] = Submitted,
        [(Submitted, StandingEvent.Return)] = Returned,
        [(Accepted, StandingEvent.Return)] = Returned,
        [(Appraised, StandingEvent.Return)] = Returned,
        [(Returned, StandingEvent.Supplement)] = Submitted,
        [(Submitted, StandingEvent.Accept)] = Accepted,
        [(Submitted, StandingEvent.Appraise)] = Appraised,
        [(Accepted, StandingEvent.Appraise)] = Appraised,
        [(Accepted, StandingEvent.Forward)] = Submitted,
        [(Registered, StandingEvent.Achieve)] = Ready,
        [(LateRegistered, StandingEvent.Achieve)] = Ready,
        [(Submitted, StandingEvent.Achieve)] = Ready,
        [(Appraised, StandingEvent.Achieve)] = Ready,
        [(Registered, StandingEvent.Fail)] = NotAchieved,
        [(LateRegistered, StandingEvent.Fail)] = NotAchieved,
        [(Submitted, StandingEvent.Fail)] = NotAchieved,
        [(Appraised, StandingEvent.Fail)] = NotAchieved,
        [(Recognised, StandingEvent.Amend)] = Amended,
        [(Amended, StandingEvent.Amend)] = Amended,
        [(WasRecognised, StandingEvent.Amend)] = Amended,
        [(Recognised, StandingEvent.Revoke)] = Revoked,
        [(Amended, StandingEvent.Revoke)] = Revoked,
        [(WasRecognised, StandingEvent.Revoke)] = Revoked,
        [(Recognised, StandingEvent.Expire)] = WasRecognised,
        [(Amended, StandingEvent.Expire)] = WasRecognised,
    };

    public static TheoryData<UnitStanding, StandingEvent, UnitStanding> Transitions
    {
        get
        {
            var all = new TheoryData<UnitStanding, StandingEvent, UnitStanding>();
            foreach (var standing in Enum.GetValues<UnitStanding>())
                foreach (var happened in Enum.GetValues<StandingEvent>()) all.Add(standing, happened, Expected(standing, happened));
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Transitions))]
    public void An_event_leads_where_the_table_says(UnitStanding standing, StandingEvent happened, UnitStanding expected) =>
        Assert.Equal(expected, StandingMachine.Next(standing, happened));

    [Fact]
    public void A_decision_counts_whatever_the_dossiers_way_says()
    {
        foreach (var standing in BeforeDecision.Concat(Decided))
        {
            Assert.Equal(Recognised, StandingMachine.Next(standing, StandingEvent.Recognise));
            Assert.Equal(Refused, StandingMachine.Next(standing, StandingEvent.Refuse));
        }
    }

    [Fact]
    public void Standings_and_duties_have_words_and_a_spelling_of_their_own()
    {
        var standings = Enum.GetValues<UnitStanding>();
        Assert.Equal(standings.Length, standings.Select(StandingWords.Id).Distinct().Count());
        Assert.Equal(standings.Length, standings.Select(standing => StandingWords.Of(standing).In(Language.Vietnamese)).Distinct().Count());
        var duties = Enum.GetValues<Duty>();
        Assert.Equal(duties.Length, duties.Select(StandingWords.Id).Distinct().Count());
        Assert.Equal(duties.Length, duties.Select(duty => StandingWords.Of(duty).In(Language.English)).Distinct().Count());
    }

    private static UnitStanding Expected(UnitStanding standing, StandingEvent happened) =>
        standing == OutOfScope || happened == StandingEvent.Exclude ? OutOfScope
        : happened == StandingEvent.Recognise ? Recognised
        : happened == StandingEvent.Refuse ? Refused
        : Table.GetValueOrDefault((standing, happened), standing);
}
