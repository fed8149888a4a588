import type { Cause } from '../cause.ts'

export const connectionRefused: Cause = {
  actor: 'provider',
  severity: 'critical',
  field: 'port',
  recognise: [{ sure: 0.8, says: ['connection refused', 'econnrefused', 'actively refused', 'wsaeconnrefused', '10061', 'connexion refusee', 'verbindung verweigert', 'verbindungsaufbau abgelehnt', 'conexion rechazada', 'conexion denegada', 'connessione rifiutata', 'tilkoblingen ble nektet', 'tilkobling nektet', 'forbindelsen ble avvist', 'ligacao recusada', 'conexao recusada', 'polaczenie odrzucone', 'verbinding geweigerd', 'refused the connection', 'connection was refused', 'ns_error_connection_refused', 'kunne ikke opprettes fordi malmaskinen', 'zielcomputer die verbindung verweigerte', 'l\'ordinateur cible l\'a expressement refusee', 'denego expresamente dicha conexion', 'refused to connect', 'os error 111', 'err_connection_refused', 'errno 111', 'errno=111', 'error 111', '(111)', '(61) & connect', 'отказано в соединении', 'в соединении отказано', '接続が拒否', '拒绝连接', '连接被拒绝', '积极拒绝'], unless: ['erefused & querya'], withoutSign: ['loopback-refused'] }, { sure: 0.42, sign: ['loopback-refused'] }, { sure: 0.5, sign: ['loopback-refused', 'loopback-host-wanted'] }],
  rivals: [{ cause: 'port-blocked', probe: 'control-host', share: 0.2 }, { cause: 'dns-wrong-address', probe: 'greeting-and-provider', share: 0.06 }, { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.06 }],
  references: [],
}
