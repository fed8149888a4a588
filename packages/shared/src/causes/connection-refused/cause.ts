import type { Cause } from '../cause.ts'

export const connectionRefused: Cause = {
  actor: 'provider',
  severity: 'critical',
  field: 'port',
  recognise: [{ sure: 0.8, says: ['(111)', '(61) & connect', '10061', 'actively refused', 'conexao recusada', 'conexion denegada', 'conexion rechazada', 'connection refused', 'connection was refused', 'connessione rifiutata', 'connexion refusee', 'denego expresamente dicha conexion', 'econnrefused', 'err_connection_refused', 'errno 111', 'errno=111', 'error 111', 'forbindelsen ble avvist', 'kunne ikke opprettes fordi malmaskinen', 'l\'ordinateur cible l\'a expressement refusee', 'ligacao recusada', 'ns_error_connection_refused', 'polaczenie odrzucone', 'refused the connection', 'refused to connect', 'tilkobling nektet', 'tilkoblingen ble nektet', 'verbinding geweigerd', 'verbindung verweigert', 'verbindungsaufbau abgelehnt', 'wsaeconnrefused', 'в соединении отказано', 'отказано в соединении', '拒绝连接', '接続が拒否', '积极拒绝', '连接被拒绝'], unless: ['erefused & querya'], withoutSign: ['loopback-refused'] }, { sure: 0.42, sign: ['loopback-refused'] }, { sure: 0.5, sign: ['loopback-refused', 'loopback-host-wanted'] }],
  rivals: [{ cause: 'port-blocked', probe: 'control-host', share: 0.2 }, { cause: 'dns-wrong-address', probe: 'greeting-and-provider', share: 0.06 }, { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.06 }],
  references: [],
}
