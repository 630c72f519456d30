// All that was done in this workspace, newest first: missed toasts live here.
import { Unread } from "../../../components/Loaded";
import { Tag } from "../../../components/Tag";
import { useRead } from "../../../lib/desk/desk";
import { moment } from "../../../lib/words/format";
import { useLanguage } from "../../../lib/words/language";

const MOST = 100;

/** The acts. */
export function HistoryRows() {
  const { t, act, locale } = useLanguage();
  const { data, error } = useRead("history_list", { limit: MOST });
  if (!data) return <Unread failures={[error]} />;
  if (data.acts.length === 0) return <p className="setting muted">{t("history-empty")}</p>;
  return (
    <ol className="history-rows">
      {data.acts.map((done) => (
        <li key={done.id} className="setting">
          <span className="faint num nowrap">{moment(done.at, locale)}</span>
          <span className="grow">{act(done.label)}</span>
          {done.undone && <Tag>{t("history-undone")}</Tag>}
          <span className="muted small">{t(`origin-${done.origin}`)}</span>
        </li>
      ))}
    </ol>
  );
}
