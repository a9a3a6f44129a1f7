# Redraw with: gnuplot thumbnails.gp
reset
set encoding utf8
set terminal pngcairo size 1200,1000 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'thumbnails.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.817292
set tmargin at screen 0.98
set bmargin at screen 0.0905
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0.242857:1.04286]
set xtics nomirror out scale 0.6,0.3 ('' 0.4, '' 0.6, '' 0.8, '' 1)
set yrange [0.320238:1.02007]
set ytics nomirror out scale 0.6,0.3 ('' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set label '0.4' at screen 0.232325,0.06675 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.414315,0.06675 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.596304,0.06675 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.778294,0.06675 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.19188 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.077875,0.446084 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.077875,0.700289 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.077875,0.954493 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Width: how wide is the box?' at screen 0.453313,0.03425 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Symmetry: how alike are left and right?' at screen 0.02875,0.53525 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set object rectangle from screen 0.837292,0.950625 to screen 0.856042,0.970625 front fillcolor rgb '#0072b2' fillstyle solid noborder
set label 'T-shirt/top' at screen 0.866458,0.960625 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.837292,0.911875 to screen 0.856042,0.931875 front fillcolor rgb '#d55e00' fillstyle solid noborder
set label 'Trouser' at screen 0.866458,0.921875 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.837292,0.873125 to screen 0.856042,0.893125 front fillcolor rgb '#009e73' fillstyle solid noborder
set label 'Pullover' at screen 0.866458,0.883125 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.837292,0.834375 to screen 0.856042,0.854375 front fillcolor rgb '#cc79a7' fillstyle solid noborder
set label 'Dress' at screen 0.866458,0.844375 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.837292,0.795625 to screen 0.856042,0.815625 front fillcolor rgb '#e69f00' fillstyle solid noborder
set label 'Coat' at screen 0.866458,0.805625 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.837292,0.756875 to screen 0.856042,0.776875 front fillcolor rgb '#56b4e9' fillstyle solid noborder
set label 'Sandal' at screen 0.866458,0.766875 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.837292,0.718125 to screen 0.856042,0.738125 front fillcolor rgb '#000000' fillstyle solid noborder
set label 'Shirt' at screen 0.866458,0.728125 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.837292,0.679375 to screen 0.856042,0.699375 front fillcolor rgb '#b8a500' fillstyle solid noborder
set label 'Sneaker' at screen 0.866458,0.689375 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.837292,0.640625 to screen 0.856042,0.660625 front fillcolor rgb '#7f4a1e' fillstyle solid noborder
set label 'Bag' at screen 0.866458,0.650625 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.837292,0.601875 to screen 0.856042,0.621875 front fillcolor rgb '#8c8c8c' fillstyle solid noborder
set label 'Ankle boot' at screen 0.866458,0.611875 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'thumbnails.rgb' binary array=(28,28) skip=0 dx=0.00117746 dy=0.00101156 center=(0.785714,0.970652) format='%uchar' using (0):(114):(178):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=784 dx=0.00117746 dy=0.00101156 center=(0.392857,0.813242) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=1568 dx=0.00117746 dy=0.00101156 center=(0.75,0.882153) format='%uchar' using (0):(158):(115):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=2352 dx=0.00117746 dy=0.00101156 center=(0.392857,0.91426) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3136 dx=0.00117746 dy=0.00101156 center=(0.714286,0.896148) format='%uchar' using (230):(159):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3920 dx=0.00117746 dy=0.00101156 center=(1,0.714286) format='%uchar' using (86):(180):(233):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=4704 dx=0.00117746 dy=0.00101156 center=(0.821429,0.912069) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=5488 dx=0.00117746 dy=0.00101156 center=(1,0.747292) format='%uchar' using (184):(165):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=6272 dx=0.00117746 dy=0.00101156 center=(1,0.781948) format='%uchar' using (127):(74):(30):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7056 dx=0.00117746 dy=0.00101156 center=(1,0.681345) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7840 dx=0.00117746 dy=0.00101156 center=(0.5,0.969848) format='%uchar' using (0):(114):(178):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=8624 dx=0.00117746 dy=0.00101156 center=(0.392857,0.866106) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=9408 dx=0.00117746 dy=0.00101156 center=(0.535714,0.933688) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10192 dx=0.00117746 dy=0.00101156 center=(0.75,0.938669) format='%uchar' using (230):(159):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10976 dx=0.00117746 dy=0.00101156 center=(1,0.857143) format='%uchar' using (184):(165):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=11760 dx=0.00117746 dy=0.00101156 center=(0.964286,0.840996) format='%uchar' using (127):(74):(30):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=12544 dx=0.00117746 dy=0.00101156 center=(1,0.636235) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=13328 dx=0.00117746 dy=0.00101156 center=(0.821429,0.946048) format='%uchar' using (0):(114):(178):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14112 dx=0.00117746 dy=0.00101156 center=(0.464286,0.768821) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14896 dx=0.00117746 dy=0.00101156 center=(0.928571,0.897748) format='%uchar' using (0):(158):(115):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=15680 dx=0.00117746 dy=0.00101156 center=(0.285714,0.735924) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=16464 dx=0.00117746 dy=0.00101156 center=(0.75,0.967627) format='%uchar' using (230):(159):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=17248 dx=0.00117746 dy=0.00101156 center=(0.678571,0.85415) format='%uchar' using (127):(74):(30):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18032 dx=0.00117746 dy=0.00101156 center=(0.821429,0.974912) format='%uchar' using (0):(114):(178):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18816 dx=0.00117746 dy=0.00101156 center=(0.785714,0.928113) format='%uchar' using (0):(158):(115):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=19600 dx=0.00117746 dy=0.00101156 center=(0.642857,0.897728) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=20384 dx=0.00117746 dy=0.00101156 center=(0.821429,0.752089) format='%uchar' using (230):(159):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21168 dx=0.00117746 dy=0.00101156 center=(0.678571,0.953487) format='%uchar' using (127):(74):(30):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21952 dx=0.00117746 dy=0.00101156 center=(1,0.568137) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=22736 dx=0.00117746 dy=0.00101156 center=(0.928571,0.982461) format='%uchar' using (0):(114):(178):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=23520 dx=0.00117746 dy=0.00101156 center=(0.357143,0.922969) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=24304 dx=0.00117746 dy=0.00101156 center=(0.785714,0.89655) format='%uchar' using (230):(159):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25088 dx=0.00117746 dy=0.00101156 center=(0.714286,0.926316) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25872 dx=0.00117746 dy=0.00101156 center=(0.857143,0.883128) format='%uchar' using (127):(74):(30):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=26656 dx=0.00117746 dy=0.00101156 center=(0.392857,0.776012) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=27440 dx=0.00117746 dy=0.00101156 center=(0.571429,0.950345) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=28224 dx=0.00117746 dy=0.00101156 center=(1,0.495135) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29008 dx=0.00117746 dy=0.00101156 center=(0.642857,0.937053) format='%uchar' using (0):(158):(115):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29792 dx=0.00117746 dy=0.00101156 center=(0.464286,0.933333) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=30576 dx=0.00117746 dy=0.00101156 center=(0.892857,0.923955) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=31360 dx=0.00117746 dy=0.00101156 center=(0.428571,0.879811) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32144 dx=0.00117746 dy=0.00101156 center=(0.857143,0.953922) format='%uchar' using (0):(158):(115):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32928 dx=0.00117746 dy=0.00101156 center=(0.714286,0.957997) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=33712 dx=0.00117746 dy=0.00101156 center=(0.964286,0.789494) format='%uchar' using (184):(165):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=34496 dx=0.00117746 dy=0.00101156 center=(0.964286,0.918677) format='%uchar' using (127):(74):(30):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=35280 dx=0.00117746 dy=0.00101156 center=(0.571429,0.86369) format='%uchar' using (0):(158):(115):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36064 dx=0.00117746 dy=0.00101156 center=(0.535714,0.868945) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36848 dx=0.00117746 dy=0.00101156 center=(0.428571,0.933053) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=37632 dx=0.00117746 dy=0.00101156 center=(0.535714,0.812717) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=38416 dx=0.00117746 dy=0.00101156 center=(0.964286,0.757983) format='%uchar' using (184):(165):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39200 dx=0.00117746 dy=0.00101156 center=(1,0.916909) format='%uchar' using (127):(74):(30):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39984 dx=0.00117746 dy=0.00101156 center=(0.428571,0.814426) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=40768 dx=0.00117746 dy=0.00101156 center=(1,0.812815) format='%uchar' using (86):(180):(233):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=41552 dx=0.00117746 dy=0.00101156 center=(1,0.52728) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=42336 dx=0.00117746 dy=0.00101156 center=(0.892857,0.892896) format='%uchar' using (0):(114):(178):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43120 dx=0.00117746 dy=0.00101156 center=(0.392857,0.958671) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43904 dx=0.00117746 dy=0.00101156 center=(0.464286,0.969275) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=44688 dx=0.00117746 dy=0.00101156 center=(0.607143,0.937815) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=45472 dx=0.00117746 dy=0.00101156 center=(0.785714,0.861294) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=46256 dx=0.00117746 dy=0.00101156 center=(0.464286,0.830985) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47040 dx=0.00117746 dy=0.00101156 center=(0.321429,0.769001) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47824 dx=0.00117746 dy=0.00101156 center=(0.714286,0.846625) format='%uchar' using (0):(114):(178):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=48608 dx=0.00117746 dy=0.00101156 center=(0.678571,0.920315) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=49392 dx=0.00117746 dy=0.00101156 center=(0.821429,0.813993) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50176 dx=0.00117746 dy=0.00101156 center=(0.357143,0.965322) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50960 dx=0.00117746 dy=0.00101156 center=(0.5,0.894098) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=51744 dx=0.00117746 dy=0.00101156 center=(1,0.465079) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=52528 dx=0.00117746 dy=0.00101156 center=(0.464286,0.899117) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=53312 dx=0.00117746 dy=0.00101156 center=(0.964286,0.703722) format='%uchar' using (86):(180):(233):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54096 dx=0.00117746 dy=0.00101156 center=(0.357143,0.770728) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54880 dx=0.00117746 dy=0.00101156 center=(0.857143,0.84148) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=55664 dx=0.00117746 dy=0.00101156 center=(0.535714,0.90437) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=56448 dx=0.00117746 dy=0.00101156 center=(0.428571,0.783333) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=57232 dx=0.00117746 dy=0.00101156 center=(0.357143,0.852353) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58016 dx=0.00117746 dy=0.00101156 center=(0.535714,0.96239) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58800 dx=0.00117746 dy=0.00101156 center=(1,0.95452) format='%uchar' using (127):(74):(30):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=59584 dx=0.00117746 dy=0.00101156 center=(0.964286,0.607195) format='%uchar' using (86):(180):(233):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=60368 dx=0.00117746 dy=0.00101156 center=(0.428571,0.717157) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61152 dx=0.00117746 dy=0.00101156 center=(1,0.379137) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61936 dx=0.00117746 dy=0.00101156 center=(0.964286,0.669717) format='%uchar' using (86):(180):(233):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=62720 dx=0.00117746 dy=0.00101156 center=(0.857143,0.92165) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=63504 dx=0.00117746 dy=0.00101156 center=(0.928571,0.867773) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=64288 dx=0.00117746 dy=0.00101156 center=(0.642857,0.973203) format='%uchar' using (0):(158):(115):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65072 dx=0.00117746 dy=0.00101156 center=(0.5,0.820968) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65856 dx=0.00117746 dy=0.00101156 center=(0.964286,0.536513) format='%uchar' using (86):(180):(233):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=66640 dx=0.00117746 dy=0.00101156 center=(0.678571,0.822851) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=67424 dx=0.00117746 dy=0.00101156 center=(0.428571,0.845682) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68208 dx=0.00117746 dy=0.00101156 center=(0.535714,0.778749) format='%uchar' using (230):(159):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68992 dx=0.00117746 dy=0.00101156 center=(1,0.602446) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=69776 dx=0.00117746 dy=0.00101156 center=(0.571429,0.705672) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=70560 dx=0.00117746 dy=0.00101156 center=(0.964286,0.635935) format='%uchar' using (184):(165):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=71344 dx=0.00117746 dy=0.00101156 center=(0.607143,0.705965) format='%uchar' using (230):(159):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72128 dx=0.00117746 dy=0.00101156 center=(0.892857,0.853165) format='%uchar' using (127):(74):(30):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72912 dx=0.00117746 dy=0.00101156 center=(0.464286,0.671601) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=73696 dx=0.00117746 dy=0.00101156 center=(0.321429,0.948055) format='%uchar' using (213):(94):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=74480 dx=0.00117746 dy=0.00101156 center=(0.785714,0.357729) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=75264 dx=0.00117746 dy=0.00101156 center=(0.892857,0.598017) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76048 dx=0.00117746 dy=0.00101156 center=(0.5,0.935894) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76832 dx=0.00117746 dy=0.00101156 center=(0.964286,0.486648) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=77616 dx=0.00117746 dy=0.00101156 center=(0.75,0.819488) format='%uchar' using (204):(121):(167):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=78400 dx=0.00117746 dy=0.00101156 center=(0.785714,0.828864) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79184 dx=0.00117746 dy=0.00101156 center=(0.928571,0.937093) format='%uchar' using (127):(74):(30):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79968 dx=0.00117746 dy=0.00101156 center=(0.821429,0.883237) format='%uchar' using (0):(158):(115):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=80752 dx=0.00117746 dy=0.00101156 center=(0.607143,0.97049) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=81536 dx=0.00117746 dy=0.00101156 center=(0.892857,0.448168) format='%uchar' using (140):(140):(140):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=82320 dx=0.00117746 dy=0.00101156 center=(0.892857,0.959104) format='%uchar' using (0):(114):(178):1 with rgbalpha
unset label
unset arrow
unset object
unset multiplot
unset output
