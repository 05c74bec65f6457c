using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells for which state a seat with a pronoun speaks: مكتبه, حكومتها, إدارته.</summary>
internal sealed class HisSeat(Material material, ReferentIndex referents, EntityBook book)
{
    /// <summary>So many tokens back the one stands whose seat is told by a pronoun.</summary>
    private const int MostToHim = 60;

    /// <summary>"ألغى رئيس الوزراء التونسي زيارته، وفق ما أعلن مكتبه", "تعهدت حكومتها": the seat of the official, or of the state, named last before, which speaks for the state; null where neither is told.</summary>
    public EntityDraft? Of(int seat)
    {
        var form = material.Passage.Form(seat);
        var feminine = form.EndsWith("ها");
        if (!feminine && !(form[^1] == Letters.Ha && material.Report.Text[material.Tokens[seat].End - 1] != Letters.TaMarbuta)) return null;
        var noun = form[..^(feminine ? 2 : 1)];
        if (!Particles.Is(noun[^1] == Letters.Ta ? $"{noun[..^1]}{Letters.Ha}" : noun, Particle.Seat)) return null;
        for (var i = seat - 1; i > Math.Max(0, seat - MostToHim); i--)
        {
            if (referents.Covering(i) is not { } owner) continue;
            i = owner.First;
            if (owner.Kind is ReferentKind.Person or ReferentKind.Official ? owner.Entity.Gender == Gender.Any || owner.Entity.Gender == Gender.Feminine == feminine : owner.Kind is ReferentKind.State or ReferentKind.Capital && Agreement.IsFeminineState(owner.Entity) == feminine)
                return (owner.Entity.Type == EntityType.State ? owner.Entity.Ref : owner.Entity.RepresentedState) is { } state ? book.Organ(state, book.CleanText(seat, seat + 1, Proclitics.None)) : null;
        }
        return null;
    }
}
