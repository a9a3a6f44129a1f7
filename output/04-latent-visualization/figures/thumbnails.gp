# Redraw with: gnuplot thumbnails.gp
reset
set encoding utf8
set terminal pngcairo size 1200,1000 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'thumbnails.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0475
set rmargin at screen 0.98
set tmargin at screen 0.98
set bmargin at screen 0.058
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-103.151:101.965]
unset xtics
set yrange [-115.401:95.1764]
unset ytics
unset grid
set label 't-SNE 1' at screen 0.51375,0.033 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.02875,0.519 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'thumbnails.rgb' binary array=(28,28) skip=0 dx=0.235675 dy=0.293647 center=(-89.9633,37.7524) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=784 dx=0.235675 dy=0.293647 center=(79.3662,54.2176) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=1568 dx=0.235675 dy=0.293647 center=(3.44323,-96.4859) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=2352 dx=0.235675 dy=0.293647 center=(-14.9145,-88.7325) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3136 dx=0.235675 dy=0.293647 center=(17.9953,45.9828) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3920 dx=0.235675 dy=0.293647 center=(37.0217,15.9762) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=4704 dx=0.235675 dy=0.293647 center=(26.1578,22.7496) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=5488 dx=0.235675 dy=0.293647 center=(-66.2854,-65.8377) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=6272 dx=0.235675 dy=0.293647 center=(-62.1494,-19.798) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7056 dx=0.235675 dy=0.293647 center=(83.8461,37.068) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7840 dx=0.235675 dy=0.293647 center=(-55.3935,9.88848) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=8624 dx=0.235675 dy=0.293647 center=(-17.8068,-41.2413) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=9408 dx=0.235675 dy=0.293647 center=(62.4195,37.0587) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10192 dx=0.235675 dy=0.293647 center=(27.1418,43.5137) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10976 dx=0.235675 dy=0.293647 center=(38.5855,51.7449) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=11760 dx=0.235675 dy=0.293647 center=(-10.1134,68.4015) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=12544 dx=0.235675 dy=0.293647 center=(55.2551,-62.8921) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=13328 dx=0.235675 dy=0.293647 center=(25.8952,67.2153) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14112 dx=0.235675 dy=0.293647 center=(-79.6103,-21.8755) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14896 dx=0.235675 dy=0.293647 center=(-77.9845,-12.487) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=15680 dx=0.235675 dy=0.293647 center=(-92.1016,21.6248) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=16464 dx=0.235675 dy=0.293647 center=(-31.1012,-79.3113) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=17248 dx=0.235675 dy=0.293647 center=(33.8768,32.9639) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18032 dx=0.235675 dy=0.293647 center=(69.7035,42.6786) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18816 dx=0.235675 dy=0.293647 center=(16.6467,-60.0113) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=19600 dx=0.235675 dy=0.293647 center=(-77.8534,38.7819) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=20384 dx=0.235675 dy=0.293647 center=(29.8053,-7.99799) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21168 dx=0.235675 dy=0.293647 center=(-11.1596,24.7128) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21952 dx=0.235675 dy=0.293647 center=(-14.0922,-3.31264) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=22736 dx=0.235675 dy=0.293647 center=(-26.6671,-38.0222) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=23520 dx=0.235675 dy=0.293647 center=(19.2732,-17.5743) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=24304 dx=0.235675 dy=0.293647 center=(60.6995,-37.482) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25088 dx=0.235675 dy=0.293647 center=(-86.4465,-7.3343) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25872 dx=0.235675 dy=0.293647 center=(-75.8496,-2.4627) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=26656 dx=0.235675 dy=0.293647 center=(-76.7331,59.5925) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=27440 dx=0.235675 dy=0.293647 center=(78.068,-56.1775) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=28224 dx=0.235675 dy=0.293647 center=(-17.2951,-104.12) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29008 dx=0.235675 dy=0.293647 center=(26.6682,-54.7421) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29792 dx=0.235675 dy=0.293647 center=(-76.3073,28.1752) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=30576 dx=0.235675 dy=0.293647 center=(56.8426,3.25591) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=31360 dx=0.235675 dy=0.293647 center=(-63.9286,37.0705) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32144 dx=0.235675 dy=0.293647 center=(37.1247,61.9857) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32928 dx=0.235675 dy=0.293647 center=(-4.11828,-99.5621) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=33712 dx=0.235675 dy=0.293647 center=(44.6831,25.0038) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=34496 dx=0.235675 dy=0.293647 center=(54.951,73.2887) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=35280 dx=0.235675 dy=0.293647 center=(-66.9066,-48.0921) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36064 dx=0.235675 dy=0.293647 center=(19.0084,73.0778) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36848 dx=0.235675 dy=0.293647 center=(62.3532,22.5332) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=37632 dx=0.235675 dy=0.293647 center=(-70.8081,-25.8719) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=38416 dx=0.235675 dy=0.293647 center=(-13.4409,37.3589) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39200 dx=0.235675 dy=0.293647 center=(-51.1221,-9.13206) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39984 dx=0.235675 dy=0.293647 center=(26.1052,-30.89) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=40768 dx=0.235675 dy=0.293647 center=(9.18529,-17.3277) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=41552 dx=0.235675 dy=0.293647 center=(-66.9971,22.3486) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=42336 dx=0.235675 dy=0.293647 center=(-67.0777,0.442611) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43120 dx=0.235675 dy=0.293647 center=(48.074,-38.9011) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43904 dx=0.235675 dy=0.293647 center=(75.5146,3.67552) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=44688 dx=0.235675 dy=0.293647 center=(9.64505,-36.8324) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=45472 dx=0.235675 dy=0.293647 center=(1.28799,-81.8021) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=46256 dx=0.235675 dy=0.293647 center=(4.35684,61.1279) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47040 dx=0.235675 dy=0.293647 center=(58.1698,53.2667) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47824 dx=0.235675 dy=0.293647 center=(-9.2424,-78.4316) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=48608 dx=0.235675 dy=0.293647 center=(-40.8712,49.9297) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=49392 dx=0.235675 dy=0.293647 center=(69.6601,-58.5643) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50176 dx=0.235675 dy=0.293647 center=(-6.04727,-43.2494) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50960 dx=0.235675 dy=0.293647 center=(-19.1255,-52.416) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=51744 dx=0.235675 dy=0.293647 center=(55.1197,36.4833) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=52528 dx=0.235675 dy=0.293647 center=(-83.7258,3.98047) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=53312 dx=0.235675 dy=0.293647 center=(-66.2208,13.9279) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54096 dx=0.235675 dy=0.293647 center=(-68.8214,76.386) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54880 dx=0.235675 dy=0.293647 center=(-76.121,-49.8185) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=55664 dx=0.235675 dy=0.293647 center=(52.9677,-71.7638) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=56448 dx=0.235675 dy=0.293647 center=(51.8636,-51.2962) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=57232 dx=0.235675 dy=0.293647 center=(-4.35727,17.6065) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58016 dx=0.235675 dy=0.293647 center=(77.0917,21.2044) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58800 dx=0.235675 dy=0.293647 center=(-54.4872,55.6087) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=59584 dx=0.235675 dy=0.293647 center=(5.40551,69.8346) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=60368 dx=0.235675 dy=0.293647 center=(43.6679,12.285) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61152 dx=0.235675 dy=0.293647 center=(-10.1424,-59.2768) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61936 dx=0.235675 dy=0.293647 center=(69.1641,54.8486) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=62720 dx=0.235675 dy=0.293647 center=(36.8501,-6.37571) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=63504 dx=0.235675 dy=0.293647 center=(51.6856,61.5403) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=64288 dx=0.235675 dy=0.293647 center=(21.4408,-74.6739) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65072 dx=0.235675 dy=0.293647 center=(49.2219,-17.7166) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65856 dx=0.235675 dy=0.293647 center=(81.7155,-32.7005) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=66640 dx=0.235675 dy=0.293647 center=(17.4454,21.5679) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=67424 dx=0.235675 dy=0.293647 center=(-22.078,-94.6859) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68208 dx=0.235675 dy=0.293647 center=(-24.1936,-74.8439) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68992 dx=0.235675 dy=0.293647 center=(-58.9687,-33.5364) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=69776 dx=0.235675 dy=0.293647 center=(-52.1931,34.4766) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=70560 dx=0.235675 dy=0.293647 center=(73.2323,-43.7369) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=71344 dx=0.235675 dy=0.293647 center=(66.2685,1.15512) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72128 dx=0.235675 dy=0.293647 center=(69.2953,64.984) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72912 dx=0.235675 dy=0.293647 center=(-38.8035,40.0084) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=73696 dx=0.235675 dy=0.293647 center=(88.9475,16.4368) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=74480 dx=0.235675 dy=0.293647 center=(37.9454,-19.5256) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=75264 dx=0.235675 dy=0.293647 center=(-16.399,6.99753) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76048 dx=0.235675 dy=0.293647 center=(68.341,-68.294) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76832 dx=0.235675 dy=0.293647 center=(67.1273,10.4173) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=77616 dx=0.235675 dy=0.293647 center=(-28.9274,-89.5608) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=78400 dx=0.235675 dy=0.293647 center=(40.4326,-62.4735) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79184 dx=0.235675 dy=0.293647 center=(17.0513,-35.2809) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79968 dx=0.235675 dy=0.293647 center=(-69.4513,-38.1245) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=80752 dx=0.235675 dy=0.293647 center=(58.04,13.1196) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=81536 dx=0.235675 dy=0.293647 center=(4.24908,-53.1923) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=82320 dx=0.235675 dy=0.293647 center=(3.11365,-27.4922) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=83104 dx=0.235675 dy=0.293647 center=(-55.861,72.5632) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=83888 dx=0.235675 dy=0.293647 center=(-4.43738,3.27125) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=84672 dx=0.235675 dy=0.293647 center=(-55.019,-23.2878) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=85456 dx=0.235675 dy=0.293647 center=(45.8278,48.7381) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=86240 dx=0.235675 dy=0.293647 center=(-34.2088,58.3618) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=87024 dx=0.235675 dy=0.293647 center=(60.4344,-49.9634) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=87808 dx=0.235675 dy=0.293647 center=(6.3406,-70.4828) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=88592 dx=0.235675 dy=0.293647 center=(-83.5967,53.0747) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=89376 dx=0.235675 dy=0.293647 center=(-25.1077,-65.7152) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=90160 dx=0.235675 dy=0.293647 center=(62.9787,-59.0128) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=90944 dx=0.235675 dy=0.293647 center=(16.8163,-48.5444) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=91728 dx=0.235675 dy=0.293647 center=(-73.8898,10.0313) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=92512 dx=0.235675 dy=0.293647 center=(-59.5598,27.6787) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=93296 dx=0.235675 dy=0.293647 center=(18.4804,62.2902) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=94080 dx=0.235675 dy=0.293647 center=(-46.962,82.6025) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=94864 dx=0.235675 dy=0.293647 center=(-46.301,72.9527) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=95648 dx=0.235675 dy=0.293647 center=(53.037,22.2325) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=96432 dx=0.235675 dy=0.293647 center=(47.732,-4.93527) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=97216 dx=0.235675 dy=0.293647 center=(-74.0802,18.6358) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=98000 dx=0.235675 dy=0.293647 center=(-23.5352,4.73713) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=98784 dx=0.235675 dy=0.293647 center=(29.099,55.911) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=99568 dx=0.235675 dy=0.293647 center=(-57.765,-5.79321) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=100352 dx=0.235675 dy=0.293647 center=(8.06369,-83.0208) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=101136 dx=0.235675 dy=0.293647 center=(-3.87151,58.4926) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=101920 dx=0.235675 dy=0.293647 center=(38.5023,43.3013) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=102704 dx=0.235675 dy=0.293647 center=(74.1802,-31.3619) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=103488 dx=0.235675 dy=0.293647 center=(-11.2525,56.4408) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=104272 dx=0.235675 dy=0.293647 center=(76.8834,43.1484) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=105056 dx=0.235675 dy=0.293647 center=(-51.5815,43.7922) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=105840 dx=0.235675 dy=0.293647 center=(61.9087,69.3659) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=106624 dx=0.235675 dy=0.293647 center=(2.26571,47.9495) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=107408 dx=0.235675 dy=0.293647 center=(-68.8382,53.586) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=108192 dx=0.235675 dy=0.293647 center=(25.7391,12.1904) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=108976 dx=0.235675 dy=0.293647 center=(29.1569,-19.7564) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=109760 dx=0.235675 dy=0.293647 center=(-4.54982,-90.8558) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=110544 dx=0.235675 dy=0.293647 center=(48.4577,35.1802) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=111328 dx=0.235675 dy=0.293647 center=(32.1098,-67.3914) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=112112 dx=0.235675 dy=0.293647 center=(79.7105,11.9947) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=112896 dx=0.235675 dy=0.293647 center=(-3.05174,-56.6607) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=113680 dx=0.235675 dy=0.293647 center=(-17.9922,20.3137) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=114464 dx=0.235675 dy=0.293647 center=(-65.794,-10.2396) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=115248 dx=0.235675 dy=0.293647 center=(-43.8406,30.0405) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=116032 dx=0.235675 dy=0.293647 center=(47.7277,-26.2059) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=116816 dx=0.235675 dy=0.293647 center=(-61.2743,63.423) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=117600 dx=0.235675 dy=0.293647 center=(25.0932,-45.6115) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=118384 dx=0.235675 dy=0.293647 center=(-76.1741,49.4079) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=119168 dx=0.235675 dy=0.293647 center=(0.65898,-40.9198) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=119952 dx=0.235675 dy=0.293647 center=(41.3716,34.8132) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=120736 dx=0.235675 dy=0.293647 center=(34.5414,-52.6148) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=121520 dx=0.235675 dy=0.293647 center=(-4.23392,26.0063) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=122304 dx=0.235675 dy=0.293647 center=(-6.41064,34.3187) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=123088 dx=0.235675 dy=0.293647 center=(14.1403,-72.7642) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=123872 dx=0.235675 dy=0.293647 center=(20.9122,-6.14368) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=124656 dx=0.235675 dy=0.293647 center=(-62.1779,54.5209) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=125440 dx=0.235675 dy=0.293647 center=(-69.8609,67.9223) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=126224 dx=0.235675 dy=0.293647 center=(19.641,35.6874) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=127008 dx=0.235675 dy=0.293647 center=(40.7857,-33.7891) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=127792 dx=0.235675 dy=0.293647 center=(-82.4192,-31.788) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=128576 dx=0.235675 dy=0.293647 center=(86.5932,25.2639) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=129360 dx=0.235675 dy=0.293647 center=(-28.2921,-54.3119) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=130144 dx=0.235675 dy=0.293647 center=(76.0646,34.4245) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=130928 dx=0.235675 dy=0.293647 center=(48.3828,-61.2726) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=131712 dx=0.235675 dy=0.293647 center=(-12.2086,-12.5655) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=132496 dx=0.235675 dy=0.293647 center=(-3.32893,68.0992) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=133280 dx=0.235675 dy=0.293647 center=(70.379,24.2296) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=134064 dx=0.235675 dy=0.293647 center=(-53.1749,64.2876) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=134848 dx=0.235675 dy=0.293647 center=(-84.2399,27.0905) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=135632 dx=0.235675 dy=0.293647 center=(39.1575,73.5979) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=136416 dx=0.235675 dy=0.293647 center=(-77.1571,70.3746) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=137200 dx=0.235675 dy=0.293647 center=(37.0252,4.34831) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=137984 dx=0.235675 dy=0.293647 center=(51.3793,13.8404) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=138768 dx=0.235675 dy=0.293647 center=(41.7776,-53.645) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=139552 dx=0.235675 dy=0.293647 center=(32.2452,-44.3226) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=140336 dx=0.235675 dy=0.293647 center=(-51.6305,25.2366) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=141120 dx=0.235675 dy=0.293647 center=(-16.9864,-73.6812) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=141904 dx=0.235675 dy=0.293647 center=(-83.6069,15.197) format='%uchar' using (0):(0):(0):1 with rgbalpha
unset label
unset arrow
unset object
unset multiplot
unset output
