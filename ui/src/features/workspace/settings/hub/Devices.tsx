// Who is in, as the hub has them now: names that are changed in place, and a lost one taken out.
import { Laptop } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../../../components/Button";
import { Field } from "../../../../components/Field";
import { Icon } from "../../../../components/Icon";
import { Loaded } from "../../../../components/Loaded";
import { Tag } from "../../../../components/Tag";
import { classes } from "../../../../components/classes";
import { Invitation } from "../../../../components/hub/Invitation";
import type { Device } from "../../../../generated/contract";
import { useAct, useRead } from "../../../../lib/desk/desk";
import { wordFailure } from "../../../../lib/desk/failure";
import { showToast } from "../../../../lib/toast";
import { ago, moment } from "../../../../lib/words/format";
import { useLanguage } from "../../../../lib/words/language";
import { RevokeDialog } from "./RevokeDialog";

/** The table. The hub is asked when it comes in sight, and again after each exchange. */
export function Devices({ hub, syncedAt }: { hub: string; syncedAt: string | null }) {
  const { t } = useLanguage();
  const read = useRead("device_list", {}, { fresh: true });
  const [lost, setLost] = useState<Device | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { refetch } = read;
  const asked = useRef(`${hub} ${String(syncedAt)}`);
  useEffect(() => {
    const now = `${hub} ${String(syncedAt)}`;
    if (asked.current !== now) void refetch();
    asked.current = now;
  }, [refetch, hub, syncedAt]);
  const closed = (isOut: boolean) => {
    setLost(null);
    if (!isOut) return;
    void refetch();
    // The button that was pressed is gone with what it was for.
    setTimeout(() => heading.current?.focus());
  };
  return (
    <div className="setting setting-hub">
      <header className="row wrap">
        <h3 ref={heading} tabIndex={-1} className="grow">
          {t("hub-devices")}
        </h3>
        <Invitation hub={hub} />
      </header>
      <Loaded of={read}>
        {({ devices }) => <Table devices={devices} onTakeOut={setLost} onRenamed={() => void refetch()} />}
      </Loaded>
      {lost && <RevokeDialog device={lost} onClose={closed} />}
    </div>
  );
}

interface RowsProps {
  onTakeOut: (device: Device) => void;
  onRenamed: () => void;
}

function Table({ devices, ...rest }: RowsProps & { devices: readonly Device[] }) {
  const { t, label } = useLanguage();
  const order = [...devices].sort((one, other) => rank(one) - rank(other));
  return (
    <table className="devices" aria-label={label("hub-devices")}>
      <thead>
        <tr>
          <th scope="col">{t("hub-device-name")}</th>
          <th scope="col">{t("hub-device-came")}</th>
          <th scope="col">{t("hub-device-seen")}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {order.map((device) => (
          <DeviceRow key={device.id} device={device} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

/** This computer first, then who is in, then who is out. */
function rank({ thisDevice, revoked }: Device): number {
  if (revoked !== null) return 2;
  return thisDevice ? 0 : 1;
}

function DeviceRow({ device, onTakeOut, onRenamed }: RowsProps & { device: Device }) {
  const { t, label, locale } = useLanguage();
  const { name, role, lastSeen, enrolled, thisDevice, revoked } = device;
  const seen = lastSeen ?? enrolled;
  return (
    <tr className={classes(revoked !== null && "muted")} data-device={device.id}>
      <th scope="row">
        <span className="row">
          <Icon of={Laptop} small />
          {revoked === null ? (
            <DeviceName device={device} onRenamed={onRenamed} />
          ) : (
            <span className="clip" dir="auto">
              {name}
            </span>
          )}
          {thisDevice && <Tag tone="sea">{t("hub-device-this-one")}</Tag>}
        </span>
      </th>
      <td>{role === null ? t("empty-value") : t(`hub-role-${role}`)}</td>
      <td>
        <time dateTime={seen} title={moment(seen, locale)}>
          {ago(seen, new Date(), locale)}
        </time>
      </td>
      <td className="device-act">
        {revoked !== null ? (
          <Tag>{t("hub-device-out", { time: moment(revoked, locale) })}</Tag>
        ) : (
          !thisDevice && (
            <Button
              size="small"
              aria-label={label("hub-device-take-out-of", { name })}
              onPress={() => onTakeOut(device)}
            >
              {t("hub-device-take-out")}
            </Button>
          )
        )}
      </td>
    </tr>
  );
}

function DeviceName({ device: { id, name }, onRenamed }: { device: Device; onRenamed: () => void }) {
  const language = useLanguage();
  const { run, failure } = useAct("device_rename", { quiet: true });
  const rename = async (wanted: string) => {
    const done = await run({ id, name: wanted });
    if (!done) return;
    showToast({ message: language.t("hub-device-renamed", { name: done.device.name }) });
    onRenamed();
  };
  return (
    <Field
      label={language.label("hub-device-rename", { name })}
      hideLabel
      value={name}
      error={failure && wordFailure(failure, language).message}
      onSave={(wanted) => void rename(wanted)}
      className="device-name"
    />
  );
}
