package dev.rollbackplan.redact.table;

/**
 * The programs that take a secret as an argument whose name does not say so. Each row has these columns:
 *
 * <ol>
 *   <li>the trigram: three characters of the program's name at which the scan stops, as in {@link TokenTable};
 *   <li>the name of the program, or its beginning;
 *   <li>the arguments, alternatives separated by {@code ;}. {@code P} is the secret, {@code *} any text, and {@code ..}
 *       any arguments. Alternatives may begin at any argument, except those that begin with {@code ^};
 *   <li>an example, and a counter-example that is not changed. Tests run both. The character ¦ is removed from
 *       examples.
 * </ol>
 */
public final class CommandTable {

    private static final String ROWS = """
            ysq | mysql         | -pP | mysql -u root -p¦hunter2 | mysql -u root -p shop
            ria | mariadb       | -pP | mariadb -p¦hunter2 | mariadb -p shop
            shp | sshpass       | -p P; -pP | sshpass -p ¦hunter2 ssh h | sshpass -f file ssh h
            doc | docker        | login .. -p P | docker login -u bob -p ¦hunter2 r.example | docker run -p 8080:80 shop
            odm | podman        | login .. -p P; --creds *:P; --creds=*:P | podman login -u bob -p ¦hunter2 r.example | podman run -p 8080:80 shop
            ild | buildah       | login .. -p P; --creds *:P; --creds=*:P | buildah login -u bob -p ¦hunter2 r.example | buildah from -p x
            erd | nerdctl      | login .. -p P | nerdctl login -u bob -p ¦hunter2 r.example | nerdctl run -p 8080:80 shop
            kop | skopeo        | login .. -p P; --src-creds *:P; --src-creds=*:P; --dest-creds *:P; --dest-creds=*:P; --creds *:P; --creds=*:P | skopeo copy --src-creds=¦bob:hunter2 a b | skopeo copy a b
            cra | crane         | login .. -p P | crane auth login r.example -u bob -p ¦hunter2 | crane pull -p x
            hel | helm          | login .. -p P | helm registry login r.example -u bob -p ¦hunter2 | helm upgrade -p x
            s-c | redis-cli     | -a P; --pass P | redis-cli -h cache -a ¦hunter2 ping | redis-cli -h cache ping
            dap | ldap          | -w P; -wP; -s P | ldapsearch -x -D cn=app -w ¦hunter2 | ldapsearch -x -W
            cur | curl          | -u *:P; -u*:P; --user *:P; --user=*:P; -U *:P; -U*:P; --proxy-user *:P; --proxy-user=*:P; -b *=P; --cookie *=P; --cookie=*=P; --oauth2-bearer P; --pass P | curl -u bob:¦hunter2 h | curl -u bob h
            p - | http -a       | ^ *:P | http -a bob:¦hunter2 h | http -a bob h
            pie | httpie        | -a *:P; --auth *:P; --auth=*:P | httpie --auth bob:¦hunter2 h | httpie h
            aws | aws           | configure set aws_secret_access_key P; configure set aws_session_token P; --secret-string P | aws configure set aws_secret_access_key ¦hunter2 | aws configure set region eu-west-1
            bec | kubectl       | create secret .. --from-literal=*=P; create secret .. --from-literal *=P | kubectl create secret generic s --from-literal=k=¦hunter2 | kubectl create configmap s --from-literal=k=v
            bea | kubeadm       | --certificate-key P | kubeadm init --certificate-key ¦a1b2c3d4e5f6 | kubeadm init
            omi | kustomize     | secret .. --from-literal=*=P | kustomize edit add secret s --from-literal=k=¦hunter2 | kustomize build
            oc  | oc            | login .. -p P | oc login -u bob -p ¦hunter2 h | oc get pods -p x
            az  | az            | login .. -p P; acr login .. -p P; secret set .. --value P | az login -u bob -p ¦hunter2 | az group list -p x
            vau | vault         | kv put .. *=P; kv patch .. *=P; login P; unseal P; write .. secret_id=P | vault kv put secret/x k=¦hunter2 | vault kv get -field=k secret/x
            ssl | openssl       | -passin pass:P; -passout pass:P; -pass pass:P; -password pass:P; enc .. -k P; enc .. -K P | openssl rsa -passin pass:¦hunter2 -in k | openssl rsa -passin env:PW -in k
            tpa | htpasswd      | -b * * P; -bc * * P; -cb * * P; -bB * * P; -Bb * * P; -cbB * * P; -bcB * * P; -nb * P; -bn * P; -nbB * P; -bnB * P; -Bbn * P; -nbBC * * P | htpasswd -b file bob ¦hunter2 | htpasswd -c file bob
            t u | net use       | ^ * * P; ^ \\\\* P | net use Z: \\\\srv\\x ¦hunter2 /user:bob | net use Z: \\\\srv\\x /user:bob
            t u | net user      | ^ * P | net user bob ¦hunter2 /add | net user bob /delete
            yto | keytool       | -storepass P; -keypass P; -srcstorepass P; -deststorepass P; -srckeypass P; -destkeypass P | keytool -list -storepass ¦hunter2 | keytool -list
            rsi | jarsigner     | -storepass P; -keypass P | jarsigner -storepass ¦hunter2 a.jar | jarsigner a.jar
            zip | zip           | -P P | zip -P ¦hunter2 a.zip b | zip -r a.zip b
            nzi | unzip         | -P P | unzip -P ¦hunter2 a.zip | unzip a.zip
            7z  | 7z            | -pP | 7z a -p¦hunter2 a.7z b | 7z a -p a.7z b
            erm | usermod       | -p P; --password P | usermod -p ¦hunter2 bob | usermod -a bob
            era | useradd       | -p P; --password P | useradd -p ¦hunter2 bob | useradd bob
            smb | smbclient     | -U *%P; -U*%P | smbclient //h/s -U bob%¦hunter2 | smbclient //h/s -U bob
            win | winexe        | -U *%P | winexe -U bob%¦hunter2 //h c | winexe -U bob //h c
            mc  | mc            | ^ alias set * * * P; ^ config host add * * * P | mc alias set m http://h bob ¦hunter2 | mc alias list
            ngo | mongo         | -p P; -pP | mongo -u bob -p ¦hunter2 db | mongo -u bob db
            lpl | sqlplus       | */P@*; */P | sqlplus bob/¦hunter2@db | sqlplus /nolog
            lcm | sqlcmd        | -P P; -PP | sqlcmd -S h -U sa -P ¦hunter2 | sqlcmd -S h -E
            bcp | bcp           | -P P | bcp x out f -U sa -P ¦hunter2 | bcp x out f -T
            isq | isql          | -P P | isql -U sa -P ¦hunter2 | isql -U sa
            npm | npm           | config set *authToken P; config set *_auth P; config set *_password P | npm config set //r/:_authToken ¦hunter2 | npm config set registry x
            twi | twine         | -p P | twine upload -u bob -p ¦hunter2 d | twine upload d
            gem | gem           | --key P; -k P | gem push --key ¦a1B2c3D4e5 a.gem | gem push a.gem
            nug | nuget         | push * P; -k P; -ApiKey P; -Password P | nuget push a.nupkg ¦a1B2c3D4e5 -Source x | nuget push a.nupkg -Source x
            bbi | rabbitmqctl   | add_user * P; change_password * P; authenticate_user * P | rabbitmqctl add_user bob ¦hunter2 | rabbitmqctl list_users
            bbi | rabbitmqadmin | -p P | rabbitmqadmin -u bob -p ¦hunter2 list | rabbitmqadmin list
            cf  | cf            | login .. -p P; auth * P | cf login -u bob -p ¦hunter2 | cf push -p x
            her | heroku        | auth:token P | heroku auth:token ¦a1B2c3D4e5 | heroku auth:whoami
            gh  | gh            | secret set .. --body P; secret set .. -b P; secret set .. --body=P | gh secret set X --body ¦hunter2 | gh pr create --body text
            doc | doctl         | -t P; --access-token P | doctl auth init -t ¦a1B2c3D4e5 | doctl auth list
            nyk | snyk          | auth P | snyk auth ¦a1B2c3D4e5 | snyk test
            gro | ngrok         | authtoken P; add-authtoken P | ngrok config add-authtoken ¦a1B2c3D4e5 | ngrok http 80
            fla | cloudflared   | service install P | cloudflared service install ¦a1B2c3D4e5 | cloudflared tunnel run x
            lft | lftp          | -u *,P | lftp -u bob,¦hunter2 h | lftp -u bob h
            ftp | ncftp         | -p P | ncftp -u bob -p ¦hunter2 h | ncftp h
            h-k | ssh-keygen    | -N P; -P P | ssh-keygen -N ¦hunter2 -f k | ssh-keygen -f k
            qls | cqlsh         | -p P | cqlsh -u bob -p ¦hunter2 | cqlsh -u bob
            bee | beeline       | -p P | beeline -n bob -p ¦hunter2 | beeline -n bob
            ick | clickhouse-client | --password P | clickhouse-client --password ¦hunter2 | clickhouse-client -q x
            h-u | elasticsearch-users | -p P | elasticsearch-users useradd bob -p ¦hunter2 | elasticsearch-users list
            pmi | ipmitool      | -P P | ipmitool -H h -U bob -P ¦hunter2 power | ipmitool power
            snm | snmp          | -c P; -A P; -X P; -a * -A P | snmpwalk -v2c -c ¦hunter2 h | snmpwalk -v2c h
            fre | xfreerdp      | /p:P | xfreerdp /u:bob /p:¦hunter2 /v:h | xfreerdp /u:bob /v:h
            kto | rdesktop      | -p P | rdesktop -u bob -p ¦hunter2 h | rdesktop -u bob h
            pse | psexec        | -p P | psexec -u bob -p ¦hunter2 c | psexec c
            mdk | cmdkey        | /pass:P | cmdkey /add:h /user:bob /pass:¦hunter2 | cmdkey /list
            pli | plink         | -pw P | plink -ssh -pw ¦hunter2 h | plink -ssh h
            psc | pscp          | -pw P | pscp -pw ¦hunter2 f h:f | pscp f h:f
            put | putty         | -pw P | putty -pw ¦hunter2 h | putty h
            pa_ | wpa_passphrase | ^ * P | wpa_passphrase net ¦hunter22 | wpa_passphrase net
            nmc | nmcli         | password P; *.psk P | nmcli dev wifi connect n password ¦hunter2 | nmcli dev wifi
            iwc | iwconfig      | key P; key s:P | iwconfig wlan0 key ¦a1B2c3D4e5 | iwconfig wlan0 key off
            squ | mosquitto     | -P P | mosquitto_pub -u bob -P ¦hunter2 -t t | mosquitto_pub -t t
            ab  | ab            | -A *:P | ab -A bob:¦hunter2 h | ab -n 10 h
            tcd | etcdctl       | --user *:P; --user=*:P | etcdctl --user bob:¦hunter2 get k | etcdctl --user bob get k
            wg  | wg            | private-key P; preshared-key P | wg set wg0 private-key ¦a1B2c3D4e5 | wg show wg0
            ver | vercel        | -t P; --token P | vercel deploy -t ¦a1B2c3D4e5 | vercel deploy
            net | netlify       | --auth P; --auth=P | netlify deploy --auth ¦a1B2c3D4e5 | netlify deploy
            eas | eas           | login .. -p P | eas login -p ¦hunter2 | eas build -p ios
            pul | pulumi        | config set --secret * P; config set * P --secret | pulumi config set --secret k ¦hunter2 | pulumi config set k v
            e-v | ansible-vault | encrypt_string P | ansible-vault encrypt_string ¦hunter2 --name x | ansible-vault view x
            irf | airflow       | users create .. -p P | airflow users create -u bob -p ¦hunter2 | airflow dags list -p x
            hyd | hydra         | -p P | hydra -l bob -p ¦hunter2 h | hydra -L f h
            """;

    private CommandTable() {}

    /** Returns all rows, one a line. */
    public static String rows() {
        return ROWS;
    }
}
