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
set xrange [-103.392:110.511]
unset xtics
set yrange [-116.64:96.6739]
unset ytics
unset grid
set label 't-SNE 1' at screen 0.51375,0.033 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.02875,0.519 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'thumbnails.rgb' binary array=(28,28) skip=0 dx=0.245771 dy=0.297463 center=(88.9155,3.38488) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=784 dx=0.245771 dy=0.297463 center=(-65.311,71.8178) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=1568 dx=0.245771 dy=0.297463 center=(-13.0075,-100.628) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=2352 dx=0.245771 dy=0.297463 center=(1.57825,-89.9121) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3136 dx=0.245771 dy=0.297463 center=(-14.1321,59.7969) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3920 dx=0.245771 dy=0.297463 center=(-28.2101,-85.0766) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=4704 dx=0.245771 dy=0.297463 center=(-31.3335,27.3367) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=5488 dx=0.245771 dy=0.297463 center=(-24.3807,34.2602) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=6272 dx=0.245771 dy=0.297463 center=(84.2414,-64.272) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7056 dx=0.245771 dy=0.297463 center=(54.0752,-44.8573) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7840 dx=0.245771 dy=0.297463 center=(-75.511,51.414) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=8624 dx=0.245771 dy=0.297463 center=(61.2291,-11.6097) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=9408 dx=0.245771 dy=0.297463 center=(4.04734,-42.1962) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10192 dx=0.245771 dy=0.297463 center=(-56.4885,51.7657) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10976 dx=0.245771 dy=0.297463 center=(-24.5989,65.2426) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=11760 dx=0.245771 dy=0.297463 center=(28.4733,67.0294) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=12544 dx=0.245771 dy=0.297463 center=(-66.1435,-45.9412) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=13328 dx=0.245771 dy=0.297463 center=(51.5911,-28.9663) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14112 dx=0.245771 dy=0.297463 center=(84.9287,-10.1706) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14896 dx=0.245771 dy=0.297463 center=(9.16036,-80.564) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=15680 dx=0.245771 dy=0.297463 center=(-22.1203,44.2194) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=16464 dx=0.245771 dy=0.297463 center=(-32.6408,-55.8275) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=17248 dx=0.245771 dy=0.297463 center=(83.4642,14.9319) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18032 dx=0.245771 dy=0.297463 center=(-22.5889,-2.97012) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18816 dx=0.245771 dy=0.297463 center=(18.2953,27.8979) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=19600 dx=0.245771 dy=0.297463 center=(12.0587,-1.67524) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=20384 dx=0.245771 dy=0.297463 center=(-7.66782,-4.96822) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21168 dx=0.245771 dy=0.297463 center=(6.64584,10.1929) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21952 dx=0.245771 dy=0.297463 center=(-69.8664,-19.3147) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=22736 dx=0.245771 dy=0.297463 center=(39.8235,-17.1572) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=23520 dx=0.245771 dy=0.297463 center=(92.7094,28.8818) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=24304 dx=0.245771 dy=0.297463 center=(-80.0077,-57.0394) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25088 dx=0.245771 dy=0.297463 center=(7.57202,-105.213) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25872 dx=0.245771 dy=0.297463 center=(-38.6967,-44.6556) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=26656 dx=0.245771 dy=0.297463 center=(-59.4893,28.6396) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=27440 dx=0.245771 dy=0.297463 center=(67.4163,16.4389) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=28224 dx=0.245771 dy=0.297463 center=(-44.6521,53.8761) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29008 dx=0.245771 dy=0.297463 center=(-29.73,80.7087) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29792 dx=0.245771 dy=0.297463 center=(-32.7635,37.115) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=30576 dx=0.245771 dy=0.297463 center=(81.2323,-41.68) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=31360 dx=0.245771 dy=0.297463 center=(-0.053331,67.1933) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32144 dx=0.245771 dy=0.297463 center=(-55.5742,13.3837) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32928 dx=0.245771 dy=0.297463 center=(21.1315,71.1541) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=33712 dx=0.245771 dy=0.297463 center=(23.7339,41.7619) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=34496 dx=0.245771 dy=0.297463 center=(-36.2908,-26.7574) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=35280 dx=0.245771 dy=0.297463 center=(-16.2916,-14.4874) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36064 dx=0.245771 dy=0.297463 center=(-69.9526,-8.54047) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36848 dx=0.245771 dy=0.297463 center=(-65.8217,17.4247) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=37632 dx=0.245771 dy=0.297463 center=(-18.2039,-32.4961) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=38416 dx=0.245771 dy=0.297463 center=(-16.9295,-88.6079) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39200 dx=0.245771 dy=0.297463 center=(11.9485,64.9848) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39984 dx=0.245771 dy=0.297463 center=(-48.7529,67.2994) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=40768 dx=0.245771 dy=0.297463 center=(-8.27813,-76.7146) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=41552 dx=0.245771 dy=0.297463 center=(48.7462,39.1371) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=42336 dx=0.245771 dy=0.297463 center=(72.2303,-28.4334) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43120 dx=0.245771 dy=0.297463 center=(-4.97099,-45.7972) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43904 dx=0.245771 dy=0.297463 center=(-36.892,72.8381) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=44688 dx=0.245771 dy=0.297463 center=(-15.2636,-44.7222) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=45472 dx=0.245771 dy=0.297463 center=(-46.2171,15.0181) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=46256 dx=0.245771 dy=0.297463 center=(86.3229,53.073) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47040 dx=0.245771 dy=0.297463 center=(43.8204,-55.6034) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47824 dx=0.245771 dy=0.297463 center=(-82.4173,-28.5318) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=48608 dx=0.245771 dy=0.297463 center=(-42.9052,82.9696) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=49392 dx=0.245771 dy=0.297463 center=(-72.8838,-30.1733) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50176 dx=0.245771 dy=0.297463 center=(-84.3671,-40.8338) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50960 dx=0.245771 dy=0.297463 center=(68.3819,28.089) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=51744 dx=0.245771 dy=0.297463 center=(-17.2521,-58.1168) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=52528 dx=0.245771 dy=0.297463 center=(-76.7716,-44.0626) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=53312 dx=0.245771 dy=0.297463 center=(8.84261,25.1358) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54096 dx=0.245771 dy=0.297463 center=(-73.3657,29.1379) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54880 dx=0.245771 dy=0.297463 center=(76.7127,36.3941) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=55664 dx=0.245771 dy=0.297463 center=(-12.126,72.6375) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=56448 dx=0.245771 dy=0.297463 center=(-9.00962,-16.868) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=57232 dx=0.245771 dy=0.297463 center=(-58.197,72.1047) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58016 dx=0.245771 dy=0.297463 center=(-40.0447,-11.5715) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58800 dx=0.245771 dy=0.297463 center=(-34.9849,-3.0196) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=59584 dx=0.245771 dy=0.297463 center=(60.349,-57.9414) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=60368 dx=0.245771 dy=0.297463 center=(68.805,7.65017) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61152 dx=0.245771 dy=0.297463 center=(-70.9588,-57.0689) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61936 dx=0.245771 dy=0.297463 center=(-49.2198,-0.0747902) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=62720 dx=0.245771 dy=0.297463 center=(-25.5852,8.80197) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=63504 dx=0.245771 dy=0.297463 center=(-91.9326,-23.0645) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=64288 dx=0.245771 dy=0.297463 center=(-66.4313,36.56) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65072 dx=0.245771 dy=0.297463 center=(-28.8371,-68.9701) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65856 dx=0.245771 dy=0.297463 center=(-35.9985,64.0672) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=66640 dx=0.245771 dy=0.297463 center=(32.037,58.6623) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=67424 dx=0.245771 dy=0.297463 center=(-14.4152,32.3832) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68208 dx=0.245771 dy=0.297463 center=(77.2328,24.4101) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68992 dx=0.245771 dy=0.297463 center=(-66.8275,59.1702) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=69776 dx=0.245771 dy=0.297463 center=(-58.5429,-32.4404) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=70560 dx=0.245771 dy=0.297463 center=(-82.8875,22.9256) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=71344 dx=0.245771 dy=0.297463 center=(60.4363,23.7694) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72128 dx=0.245771 dy=0.297463 center=(96.9893,39.5454) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72912 dx=0.245771 dy=0.297463 center=(53.3179,13.8067) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=73696 dx=0.245771 dy=0.297463 center=(-40.8586,24.2976) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=74480 dx=0.245771 dy=0.297463 center=(17.5478,9.38596) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=75264 dx=0.245771 dy=0.297463 center=(-1.79233,-104.284) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76048 dx=0.245771 dy=0.297463 center=(-9.48183,-55.8805) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76832 dx=0.245771 dy=0.297463 center=(11.3234,-90.3101) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=77616 dx=0.245771 dy=0.297463 center=(-28.2521,54.7444) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=78400 dx=0.245771 dy=0.297463 center=(60.5996,-2.34929) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79184 dx=0.245771 dy=0.297463 center=(-75.4804,19.9715) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79968 dx=0.245771 dy=0.297463 center=(-26.9882,-24.4993) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=80752 dx=0.245771 dy=0.297463 center=(-3.56544,44.4321) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=81536 dx=0.245771 dy=0.297463 center=(-21.2155,-79.179) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=82320 dx=0.245771 dy=0.297463 center=(-49.7214,31.3005) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=83104 dx=0.245771 dy=0.297463 center=(70.2506,-37.8332) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=83888 dx=0.245771 dy=0.297463 center=(-8.08897,-35.5605) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=84672 dx=0.245771 dy=0.297463 center=(-53.5168,42.5692) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=85456 dx=0.245771 dy=0.297463 center=(-57.1485,-41.3462) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=86240 dx=0.245771 dy=0.297463 center=(-8.51076,-26.9179) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=87024 dx=0.245771 dy=0.297463 center=(79.2972,54.5484) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=87808 dx=0.245771 dy=0.297463 center=(-38.2705,7.41573) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=88592 dx=0.245771 dy=0.297463 center=(-82.6357,35.5274) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=89376 dx=0.245771 dy=0.297463 center=(-40.1703,38.0772) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=90160 dx=0.245771 dy=0.297463 center=(-30.6227,-35.9972) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=90944 dx=0.245771 dy=0.297463 center=(90.9201,14.4224) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=91728 dx=0.245771 dy=0.297463 center=(53.21,49.7693) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=92512 dx=0.245771 dy=0.297463 center=(41.7044,-26.1523) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=93296 dx=0.245771 dy=0.297463 center=(14.6237,-69.6396) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=94080 dx=0.245771 dy=0.297463 center=(71.3458,-0.734926) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=94864 dx=0.245771 dy=0.297463 center=(-35.5438,48.5594) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=95648 dx=0.245771 dy=0.297463 center=(-77.8362,-10.7112) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=96432 dx=0.245771 dy=0.297463 center=(75.705,67.7525) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=97216 dx=0.245771 dy=0.297463 center=(-12.4574,47.6443) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=98000 dx=0.245771 dy=0.297463 center=(-73.6038,37.8589) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=98784 dx=0.245771 dy=0.297463 center=(6.09282,-71.1874) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=99568 dx=0.245771 dy=0.297463 center=(76.0124,-57.0458) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=100352 dx=0.245771 dy=0.297463 center=(62.9695,-39.8121) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=101136 dx=0.245771 dy=0.297463 center=(-7.43019,-88.4495) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=101920 dx=0.245771 dy=0.297463 center=(59.5937,-23.6946) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=102704 dx=0.245771 dy=0.297463 center=(20.0329,61.4616) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=103488 dx=0.245771 dy=0.297463 center=(-31.2762,-15.3202) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=104272 dx=0.245771 dy=0.297463 center=(4.69575,-52.6392) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=105056 dx=0.245771 dy=0.297463 center=(52.2383,-8.29641) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=105840 dx=0.245771 dy=0.297463 center=(-51.0119,80.4899) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=106624 dx=0.245771 dy=0.297463 center=(71.9962,48.1262) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=107408 dx=0.245771 dy=0.297463 center=(42.0046,-43.3682) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=108192 dx=0.245771 dy=0.297463 center=(10.942,-39.8706) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=108976 dx=0.245771 dy=0.297463 center=(76.0244,9.58817) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=109760 dx=0.245771 dy=0.297463 center=(17.5374,-78.3332) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=110544 dx=0.245771 dy=0.297463 center=(-45.7937,-24.0939) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=111328 dx=0.245771 dy=0.297463 center=(49.4579,-20.0006) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=112112 dx=0.245771 dy=0.297463 center=(49.2212,27.3497) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=112896 dx=0.245771 dy=0.297463 center=(8.66006,53.4904) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=113680 dx=0.245771 dy=0.297463 center=(64.6906,47.7268) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=114464 dx=0.245771 dy=0.297463 center=(-21.9011,75.3641) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=115248 dx=0.245771 dy=0.297463 center=(52.9703,3.31423) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=116032 dx=0.245771 dy=0.297463 center=(20.0107,18.4736) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=116816 dx=0.245771 dy=0.297463 center=(-39.9138,-62.5959) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=117600 dx=0.245771 dy=0.297463 center=(56.1182,34.3559) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=118384 dx=0.245771 dy=0.297463 center=(-58.2198,-20.9325) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=119168 dx=0.245771 dy=0.297463 center=(84.0278,36.3011) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=119952 dx=0.245771 dy=0.297463 center=(84.5431,27.4643) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=120736 dx=0.245771 dy=0.297463 center=(-23.326,21.8656) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=121520 dx=0.245771 dy=0.297463 center=(10.6738,33.4945) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=122304 dx=0.245771 dy=0.297463 center=(43.3576,-8.66154) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=123088 dx=0.245771 dy=0.297463 center=(-56.2779,61.8165) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=123872 dx=0.245771 dy=0.297463 center=(-62.9463,-10.2508) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=124656 dx=0.245771 dy=0.297463 center=(16.744,42.1876) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=125440 dx=0.245771 dy=0.297463 center=(72.3436,58.6823) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=126224 dx=0.245771 dy=0.297463 center=(53.1983,-59.7688) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=127008 dx=0.245771 dy=0.297463 center=(79.4975,-0.252014) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=127792 dx=0.245771 dy=0.297463 center=(-65.5709,-28.0388) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=128576 dx=0.245771 dy=0.297463 center=(-3.36081,58.2652) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=129360 dx=0.245771 dy=0.297463 center=(32.2216,-20.7428) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=130144 dx=0.245771 dy=0.297463 center=(-6.98513,5.08953) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=130928 dx=0.245771 dy=0.297463 center=(-45.7874,-42.2355) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=131712 dx=0.245771 dy=0.297463 center=(-24.3859,-47.6684) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=132496 dx=0.245771 dy=0.297463 center=(-87.2329,-50.2702) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=133280 dx=0.245771 dy=0.297463 center=(-42.0854,-2.89894) format='%uchar' using (0):(0):(0):1 with rgbalpha
unset label
unset arrow
unset object
unset multiplot
unset output
