package io.nutgraf.reading.charset;

import java.lang.Character.UnicodeScript;

/**
 * How usual a character is in the texts of those scripts that no n-grams are known of: 6 for the
 * usual ones, which make up a half of a text and more, down to below 0 for one where none stands.
 */
final class CommonCharacters {

  private static final double USUAL = 6;
  private static final double ODD = -4;

  private static final String GREEK = "αοιετσνηυρπκμλςίόάέύήώ";
  private static final String HEBREW = "יוהלארתבשמנ";
  private static final String HEBREW_AT_ENDS = "ךםןףץ";
  private static final String HEBREW_ELSEWHERE = "כמנפצ";

  private static final String THAI = "านรกอเงมยลวดทสตะปบคหแจพชขใไโผถซธณศภ";

  /** Of simplified and traditional Chinese, and of Japanese. */
  private static final String HAN =
      "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么"
          + "心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现"
          + "分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位"
          + "因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市总"
          + "這來國個說們為時會後過學對裡麼沒還發當無開見經頭動兩長現將與進實點種聲話兒問機給幾業間電門東氣關產軍總從"
          + "者部田京社年月日会議員記事件員選挙首相新聞調査問題発表東京都市県町村午後前時今回場合思言気自分何本当最近同"
          + "私見方人間出来情報用目的書画像元日本語年度性体全数度対定通";

  private static final String HANGUL =
      "이다는의가에을하고지은한를로어사도리아자기서대해나시그인들정수있으일주부장전라것스오보여제구상원등과성만안무비미세연"
          + "국조소모트위선유거생관화문동경공당신개적내현려했되분실방중면까마말계차우람업터월회게진저습니요";

  private CommonCharacters() {}

  /**
   * What a letter counts.
   *
   * @param ends whether its word ends with it
   * @param japanese whether the text may be Japanese; in a Chinese one kana are odd
   */
  static double weight(int c, UnicodeScript script, boolean ends, boolean japanese) {
    return switch (script) {
      case GREEK -> greek(c, ends);
      case HEBREW -> hebrew(c, ends);
      case THAI -> THAI.indexOf(c) >= 0 ? USUAL - 1 : ODD / 2;
      case HIRAGANA -> japanese ? USUAL : 0;
      case KATAKANA -> c >= 0xFF61 ? -1 : japanese ? 4 : 0;
      case HAN -> HAN.indexOf(c) >= 0 ? 7 : 1;
      case HANGUL -> HANGUL.indexOf(c) >= 0 ? USUAL : 1;
      default -> -2;
    };
  }

  private static double greek(int c, boolean ends) {
    if ((c == 'ς' && !ends) || (c == 'σ' && ends)) {
      return ODD;
    }
    return GREEK.indexOf(Character.toLowerCase(c)) >= 0 ? USUAL : 3;
  }

  private static double hebrew(int c, boolean ends) {
    if (HEBREW_AT_ENDS.indexOf(c) >= 0) {
      return ends ? USUAL : ODD;
    }
    if (ends && HEBREW_ELSEWHERE.indexOf(c) >= 0) {
      return ODD / 2;
    }
    return HEBREW.indexOf(c) >= 0 ? USUAL : 4;
  }
}
